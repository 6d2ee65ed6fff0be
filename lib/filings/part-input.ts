import { z } from "zod";

/** Which entry of a draft is handed over or taken back. */
export const partInput = z.strictObject({
  draft: z.uuid(),
  step: z.string().max(60),
  entry: z.string().regex(/^[\w-]{1,40}$/),
});
