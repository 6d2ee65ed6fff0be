import { z } from "zod";

/** The last word of the platform on a filing, or why it could not be handed over; kept sealed, since it quotes the court. */
export const platformState = z.object({
  state: z.enum([
    "received",
    "registered",
    "leftWithoutProgress",
    "corrected",
    "refused",
    "deemedNotFiled",
    "granted",
    "partlyGranted",
    "notGranted",
    "noted",
    "notDelivered",
  ]),
  stateSince: z.iso.datetime(),
  /** Grows with every change at the platform; 0 as long as it has said nothing. */
  version: z.number().int().nonnegative(),
  reason: z.string().nullable(),
  defects: z.array(z.object({ field: z.string().nullable(), text: z.string() })),
  cureBy: z.string().nullable(),
  /** The paper of the case by which the court answered; unknown in what was kept before courts told it. */
  answerDocumentId: z.string().nullable().default(null),
});

export type PlatformState = z.infer<typeof platformState>;

/** Where the sealed state lives. */
export const platformStatePlace = (filingId: string) => ({
  table: "filing",
  column: "platform_state",
  id: filingId,
});
