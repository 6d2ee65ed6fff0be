import { defineOpenRouteOfNothing } from "@/lib/open-data/server/define-open-route";

export const dynamic = "force-dynamic";

export const GET = defineOpenRouteOfNothing({ access: "open" });
