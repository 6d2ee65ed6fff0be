import { z } from "zod";
import base from "../../public/fee-schedule-2025-04-01.json";

const scale = z.object({
  kind: z.literal("scale"),
  brackets: z.array(z.object({ upToCents: z.number().nullable(), feeCents: z.number() })),
});

const SCALES = new Map(
  base.items.flatMap(({ item, rate }) => {
    const parsed = scale.safeParse(rate);
    return parsed.success ? [[item, parsed.data.brackets] as const] : [];
  }),
);

/** What the court names by a scale of Annex 3 of the Civil Procedure Law, as this court reads it. */
export function scheduledFee(item: string, amountCents: number | null): number | null {
  if (amountCents === null) return null;
  const found = SCALES.get(item)?.find(({ upToCents }) => upToCents === null || amountCents <= upToCents);
  return found?.feeCents ?? null;
}
