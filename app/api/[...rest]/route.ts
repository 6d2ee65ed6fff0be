import { z } from "zod";
import { err } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";

export const dynamic = "force-dynamic";

const nothing = defineRoute({
  access: "public",
  input: z.object({}),
  audit: "none",
  refusals: { notFound: 404 },
  run: () => Promise.resolve(err("notFound")),
});

/** What is no address of ours is told as such to programs, too. */
export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
