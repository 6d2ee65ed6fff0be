import type { Defect, FiledDocument, NewFiling } from "@/lib/exchange/shapes";
import { textIn } from "./answers-of";
import type { Judged } from "./kind-rules";
import { scheduledFee } from "./scheduled-fee";

/** Whether a document of that purpose came with it, or with what cured it. */
export const hasDocument = ({ content, corrections }: Judged, purpose: FiledDocument["purpose"]): boolean =>
  [content, ...corrections].some(({ documents }) =>
    documents.some((document) => document.purpose === purpose),
  );

/** The entries of a list of the form; nothing where the form has no such list. */
export function entriesIn(
  { answers }: Pick<NewFiling, "answers">,
  list: string,
): readonly Readonly<Record<string, unknown>>[] {
  const entries: unknown = answers[list];
  return Array.isArray(entries)
    ? entries.filter(
        (entry): entry is Readonly<Record<string, unknown>> => typeof entry === "object" && entry !== null,
      )
    : [];
}

const missing = (text: string): Defect => ({ field: "attachments", text });

/** Civil Procedure Law, s. 85: who acts for another proves it. */
function representationDefects(judged: Judged): Defect[] {
  const ground = textIn(judged.content, "representativeGround");
  const isNeeded = ground === "powerOfAttorney" || ground === "advocate";
  return isNeeded && !hasDocument(judged, "powerOfAttorney")
    ? [missing("Nav pievienota pilnvara vai orderis (Civilprocesa likuma 85. pants).")]
    : [];
}

/** S. 82.1: above 150 000 euros a party acts itself or through an advocate. */
const ADVOCATE_LIMIT_CENTS = 15_000_000;

/** What a judge who only reads and reckons finds in a statement of claim: s. 82.1, 85, 129. */
export function claimDefects(judged: Judged): readonly Defect[] {
  const { content } = judged;
  const isPreTrialUnproved = textIn(content, "preTrial") === "done" && !hasDocument(judged, "pretrialProof");
  const isWithoutAdvocate =
    textIn(content, "representativeGround") === "powerOfAttorney" &&
    (content.claimTotalCents ?? 0) > ADVOCATE_LIMIT_CENTS;
  return [
    ...(isPreTrialUnproved
      ? [missing("Nav pievienots apliecinājums par lietas iepriekšēju ārpustiesas izskatīšanu (129. pants).")]
      : []),
    ...(isWithoutAdvocate
      ? [
          {
            field: "representativeGround",
            text: "Prasības summa pārsniedz 150 000 €; pārstāvis var būt tikai zvērināts advokāts (Civilprocesa likuma 82.¹ pants).",
          },
        ]
      : []),
    ...representationDefects(judged),
  ];
}

/** S. 250.19(2): the limit for each child, of the payments of a year (s. 35). */
const YEARLY_LIMIT_CENTS = 300_000;
const MONTHS = 12;

const isAbove = ({ monthly }: Readonly<Record<string, unknown>>): boolean =>
  typeof monthly === "number" && monthly * MONTHS > YEARLY_LIMIT_CENTS;

/** What is found in a claim for maintenance in the form of Cabinet Regulation 305, annex 2. */
export function maintenanceDefects(judged: Judged): readonly Defect[] {
  const children = entriesIn(judged.content, "children");
  return [
    ...(children.some((child) => isAbove(child))
      ? [
          {
            field: "children",
            text: "Uzturlīdzekļi vienam bērnam gadā pārsniedz 3 000 €; vienkāršotā procedūra nav piemērojama.",
          },
        ]
      : []),
    ...(children.length > 0 && !hasDocument(judged, "birthFacts")
      ? [missing("Nav pievienots dokuments par bērna dzimšanu.")]
      : []),
    ...representationDefects(judged),
  ];
}

const LISTS = ["moneyClaims", "valuedClaims", "periodicClaims", "unvaluedClaims"];

/** Where there is one claim and it has an amount the court knows the fee of the table; of several it looks at each (Annex 3). */
export function claimFee(content: NewFiling): number | null {
  const claims = LISTS.flatMap((list) => entriesIn(content, list));
  return claims.length === 1 ? scheduledFee("civil.monetary_claim", content.claimTotalCents) : null;
}

/** S. 11(1) closes custody and parentage; maintenance may be asked for with the latter, so this court closes it as well. */
export function isAboutChild(content: NewFiling): boolean {
  const kind = textIn(content, "disputeKind");
  return kind === "custody" || kind === "maintenance";
}
