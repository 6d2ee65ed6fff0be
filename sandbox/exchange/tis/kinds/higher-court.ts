import { dayInRiga } from "@/lib/core/day";
import type { Ruling } from "@/lib/exchange/shapes";
import { courtWith } from "../../registers/courts";
import { termEnd } from "../../legal-days";
import { type CaseFile, moved, noted, withoutOpenHearings } from "../case-file";
import { ruled, type Term } from "./case-changes";

const SENATE = "AT";

/** The law "On Judicial Power", s. 35 and 43: who hears the appeal from whom. */
const ABOVE: Readonly<Record<string, string>> = {
  RPT: "RAT",
  RRT: "RAT",
  ELT: "RAT",
  KRT: "KUAT",
  LRT: "LAAT",
  VRT: "VAT",
  ZRT: "ZAT",
  ART: "ADAT",
};

/** The court of appeal above a court of first instance, and the Senate above every other, in a word. */
export const courtAbove = (courtId: string): string => nameOf(ABOVE[courtId] ?? SENATE);
export const senate = (): string => nameOf(SENATE);

const nameOf = (courtId: string): string => courtWith(courtId)?.name ?? courtId;

const NOBODY = { who: null, by: null } as const;

/** A ruling that ends the case, and no decision on the way. */
const isFinal = ({ outcome }: Ruling): boolean => outcome !== null;

/** Those that may still come into force. */
const isStanding =
  ({ replaced = [] }: CaseFile) =>
  (ruling: Ruling): boolean =>
    isFinal(ruling) && ruling.inForceSince === null && !replaced.includes(ruling.rulingId);

/** How the case stands decided, before anybody above has looked at it. */
export const outcomeBefore = ({ rulings }: CaseFile): NonNullable<Ruling["outcome"]> =>
  rulings.find((ruling) => isFinal(ruling))?.outcome ?? "granted";

/** Every ruling until now gives way: it is not in force and never will be. */
export const setAside = (file: CaseFile): CaseFile => ({
  ...file,
  replaced: file.rulings.filter((ruling) => isFinal(ruling)).map(({ rulingId }) => rulingId),
  rulings: file.rulings.map((ruling) =>
    isFinal(ruling) ? { ...ruling, appealBy: null, fullJudgmentRequestBy: null, inForceSince: null } : ruling,
  ),
});

/** What stands comes into force, and the case with it. */
export function inForce(file: CaseFile, at: Date): CaseFile {
  const isNow = isStanding(file);
  return {
    ...moved(noted(file, { at, kind: "inForce" }), { at, status: "inForce", nextStep: NOBODY }),
    rulings: file.rulings.map((ruling) =>
      isNow(ruling) ? { ...ruling, inForceSince: dayInRiga(at) } : ruling,
    ),
  };
}

type Judged = {
  readonly at: Date;
  readonly documentId: string | null;
  readonly outcome: NonNullable<Ruling["outcome"]>;
  readonly summary: string;
  /** Until when it can be brought higher; null: it is final and in force at once. */
  readonly term: Term;
};

/** A judgment in the place of those before it. */
export function judgedAnew(file: CaseFile, { at, documentId, outcome, summary, term }: Judged): CaseFile {
  const issued = ruled(setAside(withoutOpenHearings(file)), {
    at,
    documentId,
    kind: "fullJudgment",
    outcome,
    summary,
    appealDays: term,
  });
  const told = noted(issued, { at, kind: "fullJudgment", documentId });
  return term === null ? inForce(told, at) : moved(told, { at, status: "decided", nextStep: NOBODY });
}

/** For explanations before the case is heard again. */
const DAYS_TO_EXPLAIN = 30;

/** The rulings are set aside and the case is heard again in the court where it began. */
export const heardAgain = (
  file: CaseFile,
  { at, documentId }: { readonly at: Date; readonly documentId: string | null },
): CaseFile => ({
  ...moved(noted(setAside(file), { at, kind: "renewed", documentId }), {
    at,
    status: "awaitingExplanation",
    nextStep: { who: "court", by: termEnd(dayInRiga(at), DAYS_TO_EXPLAIN) },
  }),
  instance: "first",
});
