import type { CaseFile } from "../case-file";
import { decided, ruled } from "./case-changes";
import type { Decided } from "./decision";
import type { Ruling } from "@/lib/exchange/shapes";

/** Civil Procedure Law, s. 442: the term of an ancillary complaint about a decision. */
const COMPLAINT_DAYS = 10;

const SUMMARIES: Record<NonNullable<Ruling["outcome"]>, string> = {
  granted: "Pieteikumu apmierināt.",
  partlyGranted: "Pieteikumu apmierināt daļēji, pārējā daļā noraidīt.",
  dismissed: "Pieteikumu noraidīt.",
};

/**
 * The decision on the filing is the decision of the case that it opened; the other side learns of it by it. In a case that was
 * there before it is one decision among others, and the case goes on.
 */
export const ends =
  (outcome: NonNullable<Ruling["outcome"]>, appealDays: number | null = COMPLAINT_DAYS) =>
  (file: CaseFile, { moment, documentId, filing }: Omit<Decided<unknown>, "input">): CaseFile => {
    const issued = {
      at: moment.at,
      documentId,
      kind: "decision",
      summary: SUMMARIES[outcome],
      appealDays,
    } as const;
    return filing.opensCase === false
      ? ruled(file, { ...issued, outcome: null })
      : decided(file, { ...issued, outcome });
  };
