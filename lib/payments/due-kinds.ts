import type { Due } from "@/lib/exchange/shapes";

/** What a due is: the state fee, a security deposit (Civil Procedure Law, s. 43.1), a paid service of the court. */
export const DUE_KINDS = ["stateFee", "deposit", "service"] as const satisfies readonly Due["kind"][];
export type DueKind = (typeof DUE_KINDS)[number];

/** Throws on a word that the database should never hold. */
export function dueKindOf(text: string): DueKind {
  const kind = DUE_KINDS.find((known) => known === text);
  if (kind === undefined) throw new Error(`No kind of due: ${text}`);
  return kind;
}
