import { z } from "zod";

const metadata = z
  .object({ paymentId: z.uuid().optional().catch(undefined) })
  .optional()
  .catch(undefined);

/** The ids of an event. The rest, among it what the payer typed at the provider's, is neither read nor kept. */
export const stripeNote = z
  .object({
    id: z.string().max(255),
    type: z.string().max(255),
    livemode: z.boolean(),
    data: z.object({
      object: z.object({
        id: z.string().max(255).optional(),
        client_reference_id: z.uuid().nullish().catch(null),
        metadata,
      }),
    }),
  })
  .transform(({ id, type, livemode, data: { object } }) => ({
    id,
    type,
    livemode,
    object: object.id ?? null,
    paymentId: object.client_reference_id ?? object.metadata?.paymentId ?? null,
  }));

export type StripeNote = z.infer<typeof stripeNote>;
