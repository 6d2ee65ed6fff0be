import { z } from "zod";
import type { NewFiling } from "@/lib/exchange/shapes";
import type { CaseFile } from "../case-file";
import type { FilingFile } from "../filing-file";
import { textIn } from "./answers-of";
import { optionalArea } from "./asked";
import { ruled, terminated } from "./case-changes";
import { type Decided, type Deciding, decision } from "./decision";
import type { Incoming, Refusal } from "./kind-rules";
import { planFrom } from "./plan";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 442, 224(2): an ancillary complaint may be brought about the decision to terminate. */
const COMPLAINT_DAYS = 10;
const COMPLAINT = "Par lēmumu var iesniegt blakus sūdzību 10 dienu laikā.";
/** S. 225. */
const NO_SECOND_TIME =
  "Atkārtota griešanās tiesā strīdā starp tām pašām pusēm, par to pašu priekšmetu un uz tā paša pamata nav pieļaujama (Civilprocesa likuma 225. pants).";

const OVER: readonly CaseFile["status"][] = ["inForce", "terminated", "refused", "deemedNotFiled"];

/** What has ended cannot be ended once more. */
const overRefusal =
  (ended: readonly CaseFile["status"][]) =>
  ({ file }: Incoming): Refusal | null =>
    file !== null && ended.includes(file.status) ? { code: "requestInvalid", detail: "/caseId ended" } : null;

/** S. 164(7): one may waive until the hearing on the merits has ended. */
export const withdrawalRefusal = overRefusal([...OVER, "decided"]);
/** S. 226(1): one may settle at any stage of the proceedings. */
export const settlementRefusal = overRefusal(OVER);

type Ending = { readonly summary: string; readonly isWhole: boolean };

/** The decision stands among the rulings; the proceedings end with it where it is of the whole. */
const endedBy =
  (endingOf: (content: NewFiling) => Ending) =>
  (file: CaseFile, { moment, documentId, filing }: Omit<Decided<unknown>, "input">): CaseFile => {
    const { summary, isWhole } = endingOf(filing.content);
    const { at } = moment;
    const decided = ruled(file, {
      at,
      documentId,
      kind: "decision",
      outcome: null,
      summary,
      appealDays: COMPLAINT_DAYS,
    });
    return isWhole ? terminated(decided, { at, documentId }) : decided;
  };

const remarks = (text: string): string[] => (text === "" ? [] : [text]);

function waiverOf(content: NewFiling): Ending {
  if (textIn(content, "endsBy") === "takeBack")
    return { summary: "Atdot pieteikumu, jo iesniedzējs to atsaucis.", isWhole: true };
  return textIn(content, "waives") === "part"
    ? {
        summary: "Pieņemt prasītāja atteikšanos no prasības daļā un šajā daļā tiesvedību izbeigt.",
        isWhole: false,
      }
    : { summary: "Pieņemt prasītāja atteikšanos no prasības un tiesvedību lietā izbeigt.", isWhole: true };
}

/** Decides on what the claimant gives up (s. 164(5), 223(4)) or takes back before it was accepted. */
export const WITHDRAWAL_DECISIONS = {
  grant: grantRequest({
    title: ["Pieņemt un izbeigt tiesvedību", "Accept it and terminate the proceedings"],
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par atteikšanos no prasības",
      paragraphs: [
        waiverOf(content).summary,
        ...(textIn(content, "endsBy") === "takeBack" ? [] : [NO_SECOND_TIME]),
        ...(textIn(content, "waiverReason") === "mediation"
          ? [
              "Atmaksāt prasītājam 50 procentus no samaksātās valsts nodevas (Civilprocesa likuma 37. panta pirmās daļas 7. punkts).",
            ]
          : []),
        ...remarks(text),
        COMPLAINT,
      ],
    }),
    changes: endedBy(waiverOf),
  }),
  refuse: refuseRequest({ title: ["Nepieņemt un turpināt izskatīt lietu", "Do not accept it and go on"] }),
} as const;

const settlementOf = (content: NewFiling): Ending =>
  textIn(content, "settles") === "part"
    ? { summary: "Apstiprināt pušu izlīgumu un tiesvedību šajā daļā izbeigt.", isWhole: false }
    : { summary: "Apstiprināt pušu izlīgumu un tiesvedību lietā izbeigt.", isWhole: true };

/** S. 164(5): the decision names the terms. */
const termsOf = (content: NewFiling): string[] =>
  [textIn(content, "ownDuties"), textIn(content, "otherDuties")].filter((terms) => terms !== null);

/** How long the other side has for its word. */
const DAYS_TO_CONFIRM = 20;
const NOT_SIGNED = "Otra puse izlīgumu nav parakstījusi (Civilprocesa likuma 227. panta pirmā daļa).";

/** S. 228(1): the court finds out whether both settle of their own will and know what follows. */
const askBoth = decision({
  title: ["Noskaidrot abu pušu gribu", "Ask both sides"],
  outcome: "registered",
  needs: z.object({ text: optionalArea("Ko tiesa piebilst", "What the court adds") }),
  paper: ({ input: { text } }) => ({
    kind: "notice",
    title: "Paziņojums par iesniegto izlīgumu",
    paragraphs: [
      "Tiesā iesniegts izlīgums. Tiesa noskaidro, vai puses par to vienojušās labprātīgi un vai tām ir zināmas apstiprināšanas sekas (Civilprocesa likuma 228. pants).",
      NO_SECOND_TIME,
      `Puse, kas izlīgumu vēl nav parakstījusi, to parakstītu iesniedz tiesai ${String(DAYS_TO_CONFIRM)} dienu laikā.`,
      ...remarks(text),
    ],
  }),
  next: nextAfterAsking,
});

/** Signed by one side only it is approved when the desk has the other's signature; else the court refuses it when the time is over. */
function nextAfterAsking({ moment, filing }: Deciding<unknown>): FilingFile["planned"] & object {
  const isOneSided = textIn(filing.content, "signedBy") === "separately";
  return isOneSided
    ? planFrom(moment.at, { days: DAYS_TO_CONFIRM, decision: "refuse", input: { reason: NOT_SIGNED } })
    : planFrom(moment.at, { days: DAYS_TO_CONFIRM, decision: "grant" });
}

export const SETTLEMENT_DECISIONS = {
  "ask-both": askBoth,
  grant: grantRequest({
    title: ["Apstiprināt izlīgumu", "Approve the settlement"],
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par izlīguma apstiprināšanu un tiesvedības izbeigšanu",
      paragraphs: [
        settlementOf(content).summary,
        "Izlīguma noteikumi:",
        ...termsOf(content),
        "Apstiprinātais izlīgums izpildāms, ievērojot tiesas spriedumu izpildes noteikumus (Civilprocesa likuma 228. panta trešā daļa).",
        ...(textIn(content, "feeHalfBack") === "yes"
          ? [
              "Atmaksāt 50 procentus no iemaksātās valsts nodevas (Civilprocesa likuma 37. panta pirmās daļas 5. punkts).",
            ]
          : []),
        ...remarks(text),
        NO_SECOND_TIME,
        COMPLAINT,
      ],
    }),
    changes: endedBy(settlementOf),
  }),
  refuse: refuseRequest({ title: ["Atteikt apstiprināt", "Refuse to approve it"] }),
} as const;
