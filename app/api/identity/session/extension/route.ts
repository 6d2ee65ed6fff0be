import { z } from "zod";
import { ok } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";
import { clockOf } from "@/lib/identity/session-clock";

/** "Stay signed in": being asked for is the sign of life that makes the session longer. */
export const POST = defineRoute({
  access: "citizen",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: (_input, { viewer }) => Promise.resolve(ok(clockOf(viewer, new Date()))),
});
