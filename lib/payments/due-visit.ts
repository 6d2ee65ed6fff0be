import { z } from "zod";

/** What the address of a due's page says about how one came there. It is only ever read to choose words. */
export const dueVisit = z.object({
  from: z.enum(["checkout", "cancelled"]).optional().catch(undefined),
  refused: z
    .enum([
      "nothingDue",
      "alreadyPaid",
      "amountNotConfirmed",
      "onHold",
      "inProgress",
      "notCancellable",
      "unavailable",
    ])
    .optional()
    .catch(undefined),
});

export type DueVisit = z.infer<typeof dueVisit>;
