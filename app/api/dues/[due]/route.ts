import { z } from "zod";
import { err, ok, type Result } from "@/lib/core/result";
import { defineRoute } from "@/lib/http/define-route";
import type { DueStatusAnswer } from "@/lib/payments/due-status-answer";
import { dueOfOwner } from "@/lib/payments/server/due-of-owner";

/** How a due and its newest payment stand; asked again and again by a page that waits, so it is not audited each time. */
export const GET = defineRoute({
  access: "citizen",
  input: z.strictObject({ due: z.uuid() }),
  audit: "none",
  refusals: { notFound: 404 },
  run: async ({ due: dueId }, { viewer }): Promise<Result<DueStatusAnswer, "notFound">> => {
    const due = await dueOfOwner({ dueId, personId: viewer.personId });
    if (due === undefined) return err("notFound");
    const { state, payment } = due;
    return ok({ state, payment: payment && { state: payment.state, isOpen: payment.isOpen } });
  },
});
