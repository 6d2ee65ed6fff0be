import { z } from "zod";

/** What the page of mandates can tell of the last choice. */
export const actingQuery = z.object({
  done: z.literal("chosen").optional().catch(undefined),
  refused: z.enum(["ended", "unavailable", "other"]).optional().catch(undefined),
  /** The page on which it was refused. */
  return: z.string().max(500).optional().catch(undefined),
});
export type ActingQuery = z.infer<typeof actingQuery>;
