import { z } from "zod";
import { dayInRiga } from "@/lib/core/day";
import type { NewFiling } from "@/lib/exchange/shapes";
import { termEnd } from "../../legal-days";
import { inEuros, untilDay } from "../words";
import { textIn } from "./answers-of";
import { optionalArea } from "./asked";
import { decision } from "./decision";
import { planFrom } from "./plan";
import { decidedUnheard, toldToAll } from "./unserved";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 140(2.1) and 139(3). */
const PERCENT = 5;
const DAYS_TO_PAY = 20;
const DAYS_TO_CLAIM = 30;
/** S. 141(3): the other side is told on the third day at the earliest. */
const DAYS_UNTIL_TOLD = 3;
/** S. 141(1): of a refusal, and of the securing of losses, one complains within ten days. */
const COMPLAINT_DAYS = 10;

type Content = Pick<NewFiling, "answers" | "claimTotalCents">;

/** What the claimant pays to the bailiff's deposit account; null where the law does not ask for it or the sum is not known. */
const securityOf = (content: Content): number | null =>
  textIn(content, "securityWish") !== "pay" || content.claimTotalCents === null
    ? null
    : Math.round((content.claimTotalCents * PERCENT) / 100);

const upTo = ({ claimTotalCents }: Content): string =>
  claimTotalCents === null ? "" : ` līdz ${inEuros(claimTotalCents)}`;

const summaryOf = (content: Content): string => `Nodrošināt prasību${upTo(content)} ar lūgtajiem līdzekļiem.`;

const grantedOf = (content: Content) =>
  ({
    outcome: "granted",
    summary: summaryOf(content),
    appealDays: securityOf(content) === null ? null : COMPLAINT_DAYS,
  }) as const;

const remarks = (text: string): string[] => (text === "" ? [] : [text]);

const TOLD = decision({
  title: ["Paziņot otrai pusei", "Tell the other side"],
  outcome: "granted",
  from: ["granted"],
  isFree: true,
  needs: z.object({ text: optionalArea("Piezīme", "Note") }),
  isOffered: ({ file }) => file !== null,
  paper: ({ filing: { registrationNumber }, input: { text } }) => ({
    kind: "notice",
    audience: "all",
    title: "Paziņojums par lēmumu",
    paragraphs: [
      `Tiesa ir nodrošinājusi prasību pēc pieteikuma ${registrationNumber}. Nodrošinājumu var lūgt aizstāt vai atcelt (Civilprocesa likuma 140. pants).`,
      ...remarks(text),
    ],
  }),
  changes: (file, decided) =>
    toldToAll(
      file,
      { ...decided, documentId: decided.filing.answerDocumentId ?? null },
      grantedOf(decided.filing.content),
    ),
});

/** S. 140(1): decided by the next day, without telling the other side first. */
export const SECURING_DECISIONS = {
  grant: grantRequest({
    title: ["Nodrošināt prasību", "Secure the claim"],
    paper: ({ filing: { content, opensCase }, moment, input: { text } }) => {
      const today = dayInRiga(moment.at);
      const security = securityOf(content);
      return {
        kind: "decision",
        title: "Lēmums par prasības nodrošināšanu",
        paragraphs: [
          summaryOf(content),
          ...(security === null
            ? ["Lēmums izpildāms nekavējoties (Civilprocesa likuma 142. panta pirmā daļa)."]
            : [
                `Prasītājs iemaksā tiesu izpildītāja depozīta kontā ${inEuros(security)} ${untilDay(termEnd(today, DAYS_TO_PAY))}; lēmumu izpilda pēc iemaksas (140. panta 2.¹ daļa, 142. panta otrā daļa).`,
              ]),
          ...(opensCase === false
            ? []
            : [
                `Prasība jāceļ ${untilDay(termEnd(today, DAYS_TO_CLAIM))}, citādi nodrošinājumu pēc lūguma atceļ (139. panta trešā daļa, 140. panta astotā daļa).`,
              ]),
          ...remarks(text),
        ],
      };
    },
    changes: (file, decided) => decidedUnheard(file, decided, grantedOf(decided.filing.content)),
    next: ({ moment }) => planFrom(moment.at, { days: DAYS_UNTIL_TOLD, decision: "told" }),
  }),
  told: TOLD,
  refuse: refuseRequest({
    changes: (file, decided) =>
      decidedUnheard(file, decided, {
        outcome: "dismissed",
        summary: "Pieteikumu noraidīt.",
        appealDays: COMPLAINT_DAYS,
      }),
  }),
} as const;
