import { defineOpenRouteOfNothing } from "@/lib/open-data/server/define-open-route";

export const dynamic = "force-dynamic";

const nothing = defineOpenRouteOfNothing({ access: "open" });

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
