import { type Cents, sumOf } from "@/lib/core/money";

type Damages = {
  readonly materialDamages?: Cents | null | undefined;
  readonly moralDamages?: Cents | null | undefined;
};

/** S. 186(2)7: whoever asks for damages names a sum. */
export const damagesIssue = ({ materialDamages, moralDamages }: Damages) =>
  (materialDamages ?? null) === null && (moralDamages ?? null) === null
    ? ({ field: "materialDamages", code: "oneSumAtLeast" } as const)
    : undefined;

/** Loss and harm together; null where none is asked for. */
export function damagesTotal({ materialDamages, moralDamages }: Damages): Cents | null {
  const sums = [materialDamages, moralDamages].filter((sum) => sum !== null && sum !== undefined);
  return sums.length === 0 ? null : sumOf(sums);
}
