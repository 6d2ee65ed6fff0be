import type { NewFiling, Ruling } from "@/lib/exchange/shapes";
import type { CaseFile } from "../case-file";
import { inEuros, onDay } from "../words";
import { partiesIn, sumIn, textIn } from "./answers-of";
import type { Deciding } from "./decision";
import type { Incoming, Refusal } from "./kind-rules";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 541(1): in force, or to be enforced at once; a settlement once its approval has ended the case. */
const isEnforceable = (file: CaseFile, { concerns, ...content }: NewFiling): boolean => {
  if (textIn({ answers: content.answers }, "enforceable") === "immediately" || file.status === "terminated")
    return true;
  const meant = concerns?.kind === "ruling" ? concerns.id : null;
  return file.rulings.some(
    ({ rulingId, inForceSince }) => inForceSince !== null && (meant === null || meant === rulingId),
  );
};

export const writRefusal = ({ file, content }: Incoming): Refusal | null =>
  file === null || isEnforceable(file, content)
    ? null
    : { code: "requestInvalid", detail: "/concerns not in force" };

const rulingOf = (file: CaseFile | null, { concerns }: NewFiling): Ruling | null =>
  file?.rulings.find(({ rulingId }) => concerns?.kind === "ruling" && concerns.id === rulingId) ??
  file?.rulings.find(({ inForceSince }) => inForceSince !== null) ??
  null;

/** S. 543(1): court, case, ruling, operative part, force, creditor and debtor; what was fulfilled already is told beside it. */
function writOf({ filing: { content }, file, input }: Deciding<{ text: string }>): string[] {
  const { submitter, actingFor } = content;
  const ruling = rulingOf(file, content);
  const creditor = actingFor?.principal.name ?? `${submitter.givenName} ${submitter.familyName}`;
  const debtors = partiesIn(content, "debtors", "debtor");
  const sum = sumIn(content, "enforcedSum");
  const paid = sumIn(content, "fulfilledSum");
  return [
    ...(ruling === null
      ? []
      : [
          `Nolēmums pieņemts ${onDay(ruling.date)}.`,
          `Rezolutīvā daļa: ${ruling.summary}`,
          ruling.inForceSince === null
            ? "Nolēmums izpildāms nekavējoties."
            : `Nolēmums stājies spēkā ${onDay(ruling.inForceSince)}.`,
        ]),
    `Piedzinējs: ${creditor}`,
    ...debtors.map(({ name, number }) => `Parādnieks: ${[name, number].filter(Boolean).join(", ")}`),
    ...(sum === null ? [] : [`Piedzenamā summa: ${inEuros(sum)}`]),
    ...(paid === null ? [] : [`Pēc piedzinēja ziņām jau samaksāts: ${inEuros(paid)}`]),
    ...(input.text === "" ? [] : [input.text]),
  ];
}

/** The writ is for who asked for it; that it was issued everybody in the case sees in its course. */
export const WRIT_DECISIONS = {
  grant: grantRequest({
    title: ["Izsniegt izpildu rakstu", "Issue the writ"],
    paper: (deciding) => ({
      kind: "writ",
      title: "Izpildu raksts",
      paragraphs: writOf(deciding),
    }),
  }),
  refuse: refuseRequest({ title: ["Atteikt izsniegt", "Refuse to issue it"] }),
} as const;
