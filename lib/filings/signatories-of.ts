import type { Mandate } from "@/lib/exchange/shapes";
import type { Signatory } from "@/lib/forms/form";
import { othersToSign } from "@/lib/mandates/mandate";

type Asked = {
  /** Whom the answers name. */
  readonly named: readonly Signatory[];
  readonly mandate: Mandate | null;
  /** Whoever files has a signature of their own, and nobody signs twice. */
  readonly submitterCode: string;
};

/**
 * Who must sign besides the one who files: whom the form names, and those with whom alone an officer may act. Each identity once.
 * What needs somebody of whom the register tells no code is not filed here at all: `actFindings` stops it.
 */
export function signatoriesOf({ named, mandate, submitterCode }: Asked): readonly Signatory[] {
  const others = mandate === null ? [] : othersToSign(mandate);
  const officers = others.flatMap(({ name, personalCode }) =>
    personalCode === null ? [] : [{ name, personalCode }],
  );
  const asked = new Map<string, Signatory>();
  for (const signatory of [...named, ...officers])
    if (signatory.personalCode !== submitterCode && !asked.has(signatory.personalCode))
      asked.set(signatory.personalCode, signatory);
  return [...asked.values()];
}
