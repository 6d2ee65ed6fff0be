import { dayInRiga } from "@/lib/core/day";
import type { NewFiling, Ruling } from "@/lib/exchange/shapes";
import { type CaseFile, moved, noted } from "../case-file";
import { decided } from "./case-changes";
import type { Decided } from "./decision";
import type { Incoming, Refusal } from "./kind-rules";
import { scheduledFee } from "./scheduled-fee";

/** Obligations that are enforced without a trial have a debtor. */
export const noDebtor = ({ content }: Incoming): Refusal | null =>
  content.parties.some(({ role }) => role === "debtor")
    ? null
    : { code: "requestInvalid", detail: "/parties no debtor" };

/** The scale of debts in Annex 3: this court reads it as the one of these procedures. */
export const debtFee = ({ claimTotalCents }: Pick<NewFiling, "claimTotalCents">): number | null =>
  scheduledFee("civil.undisputed_warning_epo_auction", claimTotalCents);

export const debtorsOf = ({ parties }: NewFiling): string =>
  parties
    .filter(({ role }) => role === "debtor")
    .map(({ name }) => name)
    .join(", ");

type Enforced = { readonly outcome: NonNullable<Ruling["outcome"]>; readonly summary: string };

/** The decision is in force at once and is itself the writ; nothing is appealed, the debtor may only sue (s. 405, 406, 406.9, 406.10). */
export function enforceable(
  file: CaseFile,
  { moment: { at }, documentId }: Pick<Decided<unknown>, "moment" | "documentId">,
  { outcome, summary }: Enforced,
): CaseFile {
  const since = dayInRiga(at);
  const issued = decided(file, { at, documentId, kind: "decision", outcome, summary, appealDays: null });
  const rulings = issued.rulings.map((ruling, index) =>
    index === 0 ? { ...ruling, inForceSince: since } : ruling,
  );
  return moved(noted({ ...issued, rulings }, { at, kind: "inForce" }), {
    at,
    status: "inForce",
    nextStep: { who: null, by: null },
  });
}
