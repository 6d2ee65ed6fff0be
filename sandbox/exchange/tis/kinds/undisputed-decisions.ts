import type { Defect, NewFiling } from "@/lib/exchange/shapes";
import { inEuros } from "../words";
import { textIn } from "./answers-of";
import { debtorsOf, enforceable } from "./enforceable";
import type { Judged } from "./kind-rules";
import { hasDocument } from "./claim-defects";
import { ends } from "./petition-decisions";
import { grantInPart, grantRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 404: the deed, and where the debtor had to be warned the proof of it, go with the application. */
export function undisputedDefects(judged: Judged): readonly Defect[] {
  const { content } = judged;
  const deed =
    textIn(content, "deed") === null || hasDocument(judged, "deed")
      ? []
      : [{ field: "attachments", text: "Nav pievienots akts, no kura izriet saistība." }];
  const warning =
    textIn(content, "debtorWarned") !== "yes" || hasDocument(judged, "pretrialProof")
      ? []
      : [{ field: "attachments", text: "Nav pievienots pierādījums, ka parādnieks ir brīdināts." }];
  return [...deed, ...warning];
}

const LAW =
  "Lēmums stājas spēkā nekavējoties, un tam ir izpildu dokumenta spēks (Civilprocesa likuma 405. pants). Parādnieks sešu mēnešu laikā var celt prasību pret pieteicēju (406. pants).";

function orderOf(content: NewFiling): string {
  const deed = textIn(content, "deed");
  const from = deed === null ? "" : `, kas izriet no šāda akta: ${deed}`;
  const sum = content.claimTotalCents === null ? "" : ` ${inEuros(content.claimTotalCents)} apmērā`;
  return `Nodot bezstrīdus piespiedu izpildei parādnieka (${debtorsOf(content)}) saistību${sum}${from}.`;
}

const remarks = (text: string): string[] => (text === "" ? [] : [text]);

/** S. 405: the judge decides alone; what is handed over to enforcement is so at once. */
export const UNDISPUTED_DECISIONS = {
  grant: grantRequest({
    title: ["Nodot izpildei", "Hand over to enforcement"],
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par saistību bezstrīdus piespiedu izpildīšanu",
      paragraphs: [orderOf(content), ...remarks(text), LAW],
    }),
    changes: (file, decided) =>
      enforceable(file, decided, { outcome: "granted", summary: orderOf(decided.filing.content) }),
  }),
  "grant-in-part": grantInPart({
    title: ["Nodot izpildei daļēji", "Hand over in part"],
    paper: ({ input: { reason } }) => ({
      kind: "decision",
      title: "Lēmums par saistību bezstrīdus piespiedu izpildīšanu",
      paragraphs: [
        "Pieteikumu apmierināt daļēji un šajā daļā saistību nodot bezstrīdus piespiedu izpildei.",
        `Pamatojums: ${reason}`,
        LAW,
      ],
    }),
    changes: (file, decided) =>
      enforceable(file, decided, {
        outcome: "partlyGranted",
        summary: `Pieteikumu apmierināt daļēji. ${decided.input.reason}`,
      }),
  }),
  refuse: refuseRequest({ changes: ends("dismissed") }),
} as const;
