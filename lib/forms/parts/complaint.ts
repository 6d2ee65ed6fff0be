import { judgingInstance } from "@/lib/cases/remedies";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import { KNOWN_COURTS } from "@/lib/courts/known-courts";
import type { Purpose } from "@/lib/documents/purpose";
import { ALL_EXEMPTIONS, type Exemption, type ExemptionPoint } from "@/lib/fees/exemptions";
import type { Facts } from "../facts";
import { choice } from "../fields/choice";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import type { FilingCourt, SubmitContext } from "../form";
import { type RulingAnswers, rulingCourtOf } from "./ruling";

/** How much of a ruling is complained of (Civil Procedure Law, s. 416(1)4, 443.1(1)7, 453(1)4; APL, s. 292(1)5, 328(1)5). */
export const SCOPE_FIELDS = {
  appealScope: choice("whole", "part"),
  appealedPart: optional(longText({ max: 2000, rows: 4 })),
};

type Scope = { readonly appealScope: "whole" | "part"; readonly appealedPart: string | null };

/** Whoever complains of a part says of which. */
export const scopeIssue = ({ appealScope, appealedPart }: Scope) =>
  appealScope === "part" && appealedPart === null
    ? ({ field: "appealedPart", code: "required" } as const)
    : undefined;

/** What the higher court is to do. It stands among the requests of the paper. */
export const REQUEST_FIELDS = { appealRequest: longText({ max: 3000, rows: 5 }) };

export const COMPLAINT_FILES: readonly Purpose[] = [
  "evidence",
  "powerOfAttorney",
  "paymentProof",
  "incomeProof",
  "translation",
  "other",
];

/** The courts of first instance and of appeal that judge civil cases. */
export const FIRST_CIVIL_COURTS: readonly string[] = KNOWN_COURTS.filter(
  ({ id, level }) => level === "first" && id !== "ART",
).map(({ id }) => id);
export const APPEAL_CIVIL_COURTS: readonly string[] = KNOWN_COURTS.filter(
  ({ id, level }) => level === "appeal" && id !== "ADAT",
).map(({ id }) => id);

/** By the register a case in which no judgment has been drawn up: there is nothing to complain of yet. */
export const hasNoJudgment = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase?.rulings.every(({ kind }) => kind !== "fullJudgment") === true;

/** The same, but a short judgment, which must first be drawn up in full (s. 250.27(3)). */
export const hasOnlyShortJudgment = (above: Pick<Facts, "inCase">): boolean =>
  hasNoJudgment(above) && above.inCase?.rulings.some(({ kind }) => kind === "shortJudgment") === true;

/** By the register it is the judgment of a court of appeal or of the Senate that stands: an appeal is over. */
export const isJudgedAbove = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase !== null && judgingInstance(inCase) !== "first";

type Way = "appeal" | "ancillary" | "cassation";
type Ruled = RulingAnswers & {
  /** Of a company's meeting: such a case goes straight to the Senate (s. 250.38–250.39). */
  readonly isMeetingCase?: boolean | undefined;
};

const courtsAbove = (way: Way, answers: Ruled, context: Pick<SubmitContext, "inCase">) =>
  jurisdiction({
    procedure: way,
    courtId: rulingCourtOf(answers, context),
    isMeetingCase: answers.isMeetingCase,
  });

/** Whether anything lies above the court that ruled; where nothing does, the way is barred. */
export const hasCourtAbove = (way: Way, above: Ruled & Pick<Facts, "inCase">): boolean =>
  courtsAbove(way, above, above).length > 0;

/** The court above, to which one complains, with its reason; it is handed in at the court that ruled. */
export function courtAboveOf(way: Way, answers: Ruled, context: Pick<SubmitContext, "inCase">): FilingCourt {
  const [court] = courtsAbove(way, answers, context);
  if (court === undefined) throw new Error("A form that can be filed has a court above");
  return court;
}

/** Points of s. 43(1) that are for institutions, administrators and creditors in another proceeding. */
const OF_OTHERS: ReadonlySet<ExemptionPoint> = new Set<ExemptionPoint>([
  "1.2",
  "5",
  "10",
  "10.1",
  "11",
  "11.1",
  "12",
  "13",
  "14",
  "14.1",
  "18",
]);

/** Grounds on which a person does not pay at a higher court: Civil Procedure Law, s. 43, for deposits s. 43.1. */
export const COMPLAINT_EXEMPTIONS: readonly Exemption[] = ALL_EXEMPTIONS.filter(
  ({ point }) => point === null || !OF_OTHERS.has(point),
);
