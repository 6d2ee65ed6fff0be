import { dayInRiga } from "@/lib/core/day";
import type { Ruling } from "@/lib/exchange/shapes";
import { type CaseFile, moved, noted } from "../case-file";
import { type Term, ruled, sentOut } from "./case-changes";
import type { Decided } from "./decision";

type Deciding = Omit<Decided<unknown>, "input">;

type Issued = {
  readonly outcome: NonNullable<Ruling["outcome"]>;
  readonly summary: string;
  /** Days to complain; null where the law lets nobody complain. */
  readonly appealDays: Term;
};

const NOBODY = { who: null, by: null } as const;

/**
 * A decision taken without the other side, which does not learn of it yet: in a case that was there before only its paper lies in
 * the file, for whoever asked. It is executed at once (Civil Procedure Law, s. 142(1), 250.59(5)); a refusal waits for the term to
 * complain.
 */
export function decidedUnheard(file: CaseFile, decided: Deciding, issued: Issued): CaseFile {
  if (decided.filing.opensCase === false) return file;
  const { at } = decided.moment;
  const ruling = ruledAtOnce(file, decided, issued);
  return issued.outcome === "dismissed"
    ? moved(ruling, { at, status: "decided", nextStep: NOBODY })
    : moved(noted(ruling, { at, kind: "inForce" }), { at, status: "inForce", nextStep: NOBODY });
}

function ruledAtOnce(
  file: CaseFile,
  { moment: { at }, documentId, filing }: Deciding,
  { outcome, summary, appealDays }: Issued,
): CaseFile {
  const isOwn = filing.opensCase !== false;
  const issued = ruled(file, {
    at,
    documentId,
    kind: "decision",
    // In a case that goes on it ends nothing.
    outcome: isOwn ? outcome : null,
    summary,
    appealDays,
  });
  if (outcome === "dismissed") return issued;
  const rulings = issued.rulings.map((ruling, index) =>
    index === 0 ? { ...ruling, inForceSince: dayInRiga(at) } : ruling,
  );
  return { ...issued, rulings };
}

/** From now on the other side knows: it sees the case, or in a case that was there before the decision and its paper. */
export function toldToAll(file: CaseFile, decided: Deciding, issued: Issued): CaseFile {
  const { filing, documentId, moment } = decided;
  if (filing.opensCase !== false) return sentOut(file, moment.at);
  const shown = file.documents.map((paper) =>
    paper.documentId === documentId ? { ...paper, audience: "all" as const } : paper,
  );
  return ruledAtOnce({ ...file, documents: shown }, decided, issued);
}
