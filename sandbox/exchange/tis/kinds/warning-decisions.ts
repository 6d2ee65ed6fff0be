import { z } from "zod";
import { dayInRiga } from "@/lib/core/day";
import type { FilingState, NewFiling } from "@/lib/exchange/shapes";
import { termEnd } from "../../legal-days";
import type { CaseFile } from "../case-file";
import { filingFile } from "../filing-store";
import { saveFiling } from "../moment";
import { inEuros, untilDay } from "../words";
import { sumIn, textIn } from "./answers-of";
import { terminated, warned } from "./case-changes";
import { type Decided, decision } from "./decision";
import { debtorsOf, enforceable, noDebtor } from "./enforceable";
import type { Incoming, Refusal } from "./kind-rules";
import { ends } from "./petition-decisions";
import { planFrom } from "./plan";
import { grantRequest, noteRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 406.1(2)6. */
const DEBT_LIMIT_CENTS = 1_500_000;
/** Of the main debt no more than a tenth is asked as a penalty (s. 406.1(2)). */
const PENALTY_SHARE = 10;
/** S. 406.5: the debtor answers a warning within fourteen days. */
const DAYS_TO_ANSWER = 14;
/** What was posted on the last day still comes in. */
const DAYS_OF_POST = 3;

const refused = (detail: string): Refusal => ({ code: "requestInvalid", detail });

/** S. 406.3(4): what does not keep to the bars cannot be handed in; so the register does not take it. */
export function warningRefusal(incoming: Incoming): Refusal | null {
  const { content } = incoming;
  const main = content.mainDebtCents ?? 0;
  const debtors = content.parties.filter(({ role }) => role === "debtor");
  if (debtors.length > 1) return refused("/parties joint debtors");
  if (debtors.some(({ kind, personalCode }) => kind === "person" && personalCode === null))
    return refused("/parties debtor without a code");
  if (main > DEBT_LIMIT_CENTS) return refused("/mainDebtCents above the limit");
  if ((sumIn(content, "interest") ?? 0) > main) return refused("/answers/interest above the main debt");
  if ((sumIn(content, "penalty") ?? 0) * PENALTY_SHARE > main)
    return refused("/answers/penalty above a tenth");
  return noDebtor(incoming);
}

const owed = ({ claimTotalCents }: NewFiling): string =>
  claimTotalCents === null ? "" : ` ${inEuros(claimTotalCents)}`;

const sendWarning = decision({
  title: ["Nosūtīt brīdinājumu parādniekam", "Send the warning to the debtor"],
  outcome: "registered",
  needs: z.object({}),
  isOffered: ({ file }) => file?.status === "opened",
  paper: ({ filing: { content }, moment }) => ({
    kind: "warning",
    title: "Tiesas brīdinājums",
    paragraphs: [
      `Tiesa brīdina parādnieku (${debtorsOf(content)}), ka pieteicējs lūdz piespiedu kārtā izpildīt šādu saistību:${owed(content)}.`,
      `Parādnieks samaksā parādu vai iesniedz tiesai atbildi ${untilDay(termEnd(dayInRiga(moment.at), DAYS_TO_ANSWER))}.`,
      "Ja parādnieks nesamaksā un neiebilst, tiesnesis pieņem lēmumu par saistības piespiedu izpildīšanu. Ja parādnieks iebilst, tiesvedību izbeidz, un pieteicējs var celt prasību.",
    ],
  }),
  changes: (file, { moment, documentId }) =>
    warned(file, { at: moment.at, documentId, days: DAYS_TO_ANSWER }),
  next: ({ moment }) => planFrom(moment.at, { days: DAYS_TO_ANSWER + DAYS_OF_POST, decision: "grant" }),
});

const CONTESTED =
  "Lēmums stājas spēkā nekavējoties, un tam ir izpildu dokumenta spēks. Parādnieks trīs mēnešu laikā var celt prasību pret pieteicēju (Civilprocesa likuma 406.¹⁰ pants).";

const orderOf = (content: NewFiling): string =>
  `Piedzīt no parādnieka (${debtorsOf(content)}) pieteicēja labā${owed(content)}.`;

/** S. 406.4–406.9: the warning, then the decision; or it is not taken. */
export const WARNING_DECISIONS = {
  "send-warning": sendWarning,
  grant: grantRequest({
    title: ["Nolemt par piespiedu izpildi", "Order enforcement"],
    isOffered: ({ file }) => file?.status === "warningSent",
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par saistības piespiedu izpildīšanu",
      paragraphs: [
        "Parādnieks noteiktajā termiņā nav samaksājis un nav iesniedzis iebildumus.",
        orderOf(content),
        ...(text === "" ? [] : [text]),
        CONTESTED,
      ],
    }),
    changes: (file, decided) =>
      enforceable(file, decided, { outcome: "granted", summary: orderOf(decided.filing.content) }),
  }),
  refuse: refuseRequest({ changes: ends("dismissed") }),
} as const;

/** Only a warning is answered, and only until it was decided on. */
export const answerRefusal = ({ file }: Incoming): Refusal | null =>
  file === null || file.status === "warningSent" ? null : refused("/caseId no warning to answer");

/** The part that the debtor admits; null where the whole is objected to or said to be paid. */
const admittedSum = (content: NewFiling): number | null =>
  textIn(content, "warningAnswer") === "partAdmitted" ? sumIn(content, "admittedSum") : null;

const isPaid = (content: NewFiling): boolean => textIn(content, "warningAnswer") === "paid";

function answeredWords(content: NewFiling): string[] {
  const admitted = admittedSum(content);
  if (admitted !== null)
    return [
      `Parādnieks atzīst ${inEuros(admitted)}. Piedzīt no parādnieka pieteicēja labā atzīto summu.`,
      "Pārējā daļā tiesvedību izbeigt; pieteicējs var celt prasību.",
      CONTESTED,
    ];
  return [
    isPaid(content) ? "Parādnieks norāda, ka parāds ir samaksāts." : "Parādnieks ir iesniedzis iebildumus.",
    "Tiesvedību par saistības piespiedu izpildīšanu izbeigt. Pieteicējs var celt prasību.",
  ];
}

function answered(file: CaseFile, decided: Omit<Decided<unknown>, "input">): CaseFile {
  const { filing, moment, documentId } = decided;
  const admitted = admittedSum(filing.content);
  return admitted === null
    ? terminated(file, { at: moment.at, documentId })
    : enforceable(file, decided, {
        outcome: "partlyGranted",
        summary: `Piedzīt no parādnieka pieteicēja labā atzītos ${inEuros(admitted)}; pārējā daļā tiesvedību izbeigt.`,
      });
}

/** The application that the warning came from is answered by it as well. */
async function closeApplication({ moment, file, filing }: Omit<Decided<unknown>, "input">): Promise<void> {
  const opening = await filingFile(moment.queries, file?.filings.at(-1)?.filingId ?? "");
  if (opening?.kind !== "paymentOrder" || opening.state !== "registered") return;
  const state: FilingState = admittedSum(filing.content) === null ? "notGranted" : "partlyGranted";
  const [reason = null] = answeredWords(filing.content);
  const stateSince = moment.at.toISOString();
  await saveFiling(moment, { ...opening, state, stateSince, reason, planned: null });
}

/**
 * S. 406.8: objections and payment end the procedure. What is admitted in part this court orders at once and ends the rest, without
 * asking the applicant first.
 */
export const ANSWER_DECISIONS = {
  grant: grantRequest({
    title: ["Izlemt pēc parādnieka atbildes", "Decide by the debtor's answer"],
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par parādnieka atbildi",
      paragraphs: [...answeredWords(content), ...(text === "" ? [] : [text])],
    }),
    changes: answered,
    then: closeApplication,
  }),
  note: noteRequest(),
  refuse: refuseRequest(),
} as const;
