import { type Day, dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import type { Ruling } from "@/lib/exchange/shapes";
import { monthEnd, termEnd } from "../../legal-days";
import { type CaseFile, moved, noted, withoutOpenHearings } from "../case-file";

/** When it happens, by which paper, and in which words. */
type About = { readonly at: Date; readonly documentId: string | null; readonly text?: string | null };

const NOBODY = { who: null, by: null } as const;

/** The proceedings end without a ruling on the merits; hearings that were set are cancelled. */
export const terminated = (file: CaseFile, about: About): CaseFile =>
  moved(noted(withoutOpenHearings(file), { ...about, kind: "terminated" }), {
    at: about.at,
    status: "terminated",
    nextStep: NOBODY,
  });

/** The case goes to the court above. */
export const underAppeal = (
  file: CaseFile,
  about: About,
  instance: CaseFile["instance"] = "appeal",
): CaseFile => ({
  ...moved(noted(file, { ...about, kind: "underAppeal" }), {
    at: about.at,
    status: "underAppeal",
    nextStep: { who: "court", by: null },
  }),
  instance,
});

/** The other side is warned and may answer until a day (s. 406.5). */
export const warned = (
  file: CaseFile,
  { at, documentId, days }: About & { readonly days: number },
): CaseFile =>
  sentOut(
    moved(noted(file, { at, documentId, kind: "warningSent" }), {
      at,
      status: "warningSent",
      nextStep: { who: "defendant", by: termEnd(dayInRiga(at), days) },
    }),
    at,
  );

/** From now on the other side and whoever is interested see the case. */
export const sentOut = (file: CaseFile, at: Date): CaseFile => ({
  ...file,
  sentToDefendantAt: file.sentToDefendantAt ?? at.toISOString(),
});

export type Term = number | "month" | null;

function endOf(term: Term, from: Day): Day | null {
  if (term === null) return null;
  return term === "month" ? monthEnd(from) : termEnd(from, term);
}

type Issued = {
  readonly at: Date;
  readonly documentId: string | null;
  readonly kind: Ruling["kind"];
  /** Null for a decision in the course of the case, which ends nothing. */
  readonly outcome: Ruling["outcome"];
  readonly summary: string;
  /** Days, or a month, to appeal or complain from today; null where nothing can be brought. */
  readonly appealDays: Term;
};

/** A ruling of the court stands in the case; its paper is the one that was drawn up. */
export function ruled(file: CaseFile, { at, documentId, appealDays, ...ruling }: Issued): CaseFile {
  if (documentId === null) throw new Error("A ruling without a paper");
  const today = dayInRiga(at);
  const issued: Ruling = {
    ...ruling,
    rulingId: newId(at.getTime()),
    date: today,
    drawnUpOn: today,
    documentId,
    fullJudgmentRequestBy: null,
    appealBy: endOf(appealDays, today),
    inForceSince: null,
  };
  return { ...file, rulings: [issued, ...file.rulings] };
}

/** The case is decided: a ruling with an outcome, sent to everybody; in force when the term to appeal has run out. */
export const decided = (file: CaseFile, issued: Issued): CaseFile =>
  sentOut(
    moved(ruled(withoutOpenHearings(file), issued), {
      at: issued.at,
      status: "decided",
      nextStep: NOBODY,
    }),
    issued.at,
  );

/** A hearing is held otherwise than it was set: by video, or in person. */
export const hearingChanged = (
  file: CaseFile,
  hearingId: string | null,
  change: Partial<Omit<CaseFile["hearings"][number], "hearingId">>,
): CaseFile => ({
  ...file,
  hearings: file.hearings.map((hearing) =>
    hearing.hearingId === hearingId ? { ...hearing, ...change } : hearing,
  ),
});
