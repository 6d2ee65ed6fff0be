import type { CaseFile } from "../case-file";
import type { Incoming, Refusal } from "./kind-rules";

const invalid = (detail: string): Refusal => ({ code: "requestInvalid", detail: `/caseId ${detail}` });

const isAdministrative = ({ processKind }: CaseFile): boolean => processKind === "administrative";

/** What is complained of in a civil case by the Civil Procedure Law, in an administrative one by the Administrative Procedure Law. */
function otherProcedure(file: CaseFile, law: "civil" | "administrative"): Refusal | null {
  return isAdministrative(file) === (law === "administrative") ? null : invalid("of another procedure");
}

const lacks = (file: CaseFile, kind: "fullJudgment" | "shortJudgment"): Refusal | null =>
  file.rulings.some((ruling) => ruling.kind === kind) ? null : invalid(`without ${kind}`);

/** A judgment is appealed: a short one cannot be (s. 250.27(3)). What names a case that is not found waits. */
export const ofJudgment =
  (law: "civil" | "administrative") =>
  ({ file }: Incoming): Refusal | null =>
    file === null ? null : (otherProcedure(file, law) ?? lacks(file, "fullJudgment"));

/** S. 440.12: in a simplified case the judgment on appeal is final. */
export function inCassation(incoming: Incoming): Refusal | null {
  const isFinal = incoming.file?.processKind === "simplified";
  return isFinal ? invalid("simplified") : ofJudgment("civil")(incoming);
}

/** S. 250.25(2.1): there is a short judgment, and no full one yet. */
export function ofShortJudgment({ file }: Incoming): Refusal | null {
  if (file === null) return null;
  return file.rulings.some(({ kind }) => kind === "fullJudgment")
    ? invalid("with fullJudgment")
    : lacks(file, "shortJudgment");
}

/** S. 208.5 and 478: of a civil case in which there is a ruling. */
export function ofRuling({ file }: Incoming): Refusal | null {
  if (file === null) return null;
  const none = file.rulings.length === 0 ? invalid("without ruling") : null;
  return otherProcedure(file, "civil") ?? none;
}

/** S. 441: there is no decision to complain of in an administrative case by this law. */
export const ofCivilCase = ({ file }: Incoming): Refusal | null =>
  file === null ? null : otherProcedure(file, "civil");
