import { z } from "zod";
import { ok } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";
import { viewerOfToken } from "@/lib/identity/server/viewer-of-token";
import { sessionCookie } from "@/lib/identity/server/session-cookie";
import { clockOf } from "@/lib/identity/session-clock";

/** How long the session still lives. Asking does not make it longer. */
export const GET = defineRoute({
  access: "public",
  input: z.object({}),
  audit: "none",
  refusals: {},
  run: async () => {
    const now = new Date();
    const viewer = await viewerOfToken(await sessionCookie(), { now, isBackground: true });
    return ok(viewer === null ? { secondsLeft: 0, canBeExtended: false } : clockOf(viewer, now));
  },
});
