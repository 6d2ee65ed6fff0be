import { z } from "zod";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { cancelPayment } from "@/lib/payments/server/cancel-payment";

/** Ends the open card payment of a due. */
export const POST = defineRoute({
  access: "citizen",
  input: z.strictObject({ due: z.uuid() }),
  audit: "inTransaction",
  refusals: { notFound: 404, notCancellable: 409 },
  run: ({ due }, { viewer, requestId }) =>
    cancelPayment({ dueId: due, personId: viewer.personId, requestId }),
  answer: (_, { language }, { due }) => seeOther(`/${language}/dues/${due}`),
  refused: (refusal, { due }, { language }) =>
    refusal === "notFound" ? undefined : `/${language}/dues/${due}?refused=${refusal}`,
});
