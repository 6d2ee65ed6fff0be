import { addDays, type Day, day as dayOf } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { AcceptedKind, FilingKind } from "@/lib/exchange/shapes";
import { FORM_IDS, type FormId, isFormId } from "./catalog";
import { KIND_OF_FORM } from "./kind-of-form";

/** What the platform accepts and when; null before it has ever said so, when every kind of the contract is accepted. */
export type AcceptedKinds = readonly AcceptedKind[] | null;

/** Why a kind is not accepted: it ended, has not begun, or is not among those that the platform knows. */
export type Closure = {
  /** The first day on which it was accepted no more. */
  readonly since: Day | null;
  /** The first day on which it will be accepted. */
  readonly opensOn: Day | null;
  /** As the platform says it. */
  readonly reason: Readonly<Record<Language, string>> | null;
};

/** Why what is received on this legal day is not accepted; null where it is. Both days of the platform are included. */
export function closureOf(kinds: AcceptedKinds, kind: FilingKind, day: Day): Closure | null {
  if (kinds === null) return null;
  const told = kinds.find((known) => known.kind === kind);
  if (told === undefined) return { since: null, opensOn: null, reason: null };
  const { acceptedFrom, acceptedUntil, reason } = told;
  if (day < acceptedFrom) return { since: null, opensOn: dayOf(acceptedFrom), reason };
  if (acceptedUntil !== null && day > acceptedUntil)
    return { since: addDays(dayOf(acceptedUntil), 1), opensOn: null, reason };
  return null;
}

export const isAccepted = (kinds: AcceptedKinds, kind: FilingKind, day: Day): boolean =>
  closureOf(kinds, kind, day) === null;

/** The forms of which nothing is accepted on this day. */
export const closedForms = (kinds: AcceptedKinds, day: Day): ReadonlySet<FormId> =>
  new Set(FORM_IDS.filter((form) => !isFormOpen(kinds, form, day)));

/** Open forms in their order, then the closed ones in theirs. */
export const closedLast = (forms: readonly FormId[], closed: ReadonlySet<FormId>): readonly FormId[] => [
  ...forms.filter((form) => !closed.has(form)),
  ...forms.filter((form) => closed.has(form)),
];

/** Whether what a form files is accepted on this day; of a form that is no more nothing is. */
export const isFormOpen = (kinds: AcceptedKinds, form: string, day: Day): boolean =>
  isFormId(form) && isAccepted(kinds, KIND_OF_FORM[form], day);
