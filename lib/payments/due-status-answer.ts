import { z } from "zod";
import { DUE_STATES } from "./due-state";
import { PAYMENT_STATES } from "./transitions";

/** The answer of GET /api/dues/{due}: what a page needs to know whether to draw itself anew. */
export const dueStatusAnswer = z.object({
  state: z.enum(DUE_STATES),
  payment: z.object({ state: z.enum(PAYMENT_STATES), isOpen: z.boolean() }).nullable(),
});

export type DueStatusAnswer = z.infer<typeof dueStatusAnswer>;
