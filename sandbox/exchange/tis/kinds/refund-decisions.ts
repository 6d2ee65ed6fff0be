import { z } from "zod";
import { addDays, dayInRiga, isDay } from "@/lib/core/day";
import type { Defect } from "@/lib/exchange/shapes";
import { inEuros } from "../words";
import { textIn } from "./answers-of";
import { area, sum } from "./asked";
import { decision } from "./decision";
import type { Judged } from "./kind-rules";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 37(3): one year; at most a week of days off comes after it. */
const LONGEST = 366 + 7;

/** The law names a year for the fee; for a deposit (s. 43.2) it names none. */
export function refundDefects({ content }: Judged): readonly Defect[] {
  const arose = textIn(content, "groundDay");
  if (textIn(content, "refundGround") === "deposit" || arose === null || !isDay(arose)) return [];
  const isLate = dayInRiga(new Date(content.receivedAt)) > addDays(arose, LONGEST);
  return isLate
    ? [
        {
          field: "groundDay",
          text: "Pieteikums iesniegts vēlāk nekā viena gada laikā no dienas, kad radies atmaksas pamats (Civilprocesa likuma 37. panta trešā daļa).",
        },
      ]
    : [];
}

const TITLE = "Lēmums par samaksātā atmaksāšanu";

const inPart = decision({
  title: ["Atmaksāt daļu", "Pay back a part"],
  outcome: "partlyGranted",
  needs: z.object({
    amount: sum("Atmaksājamā summa", "Sum to be paid back"),
    reason: area("Pamatojums", "Reason"),
  }),
  reason: ({ amount, reason }) => `Atmaksājamā summa: ${inEuros(amount)}. ${reason}`,
  paper: ({ input: { amount, reason } }) => ({
    kind: "decision",
    title: TITLE,
    paragraphs: [
      `Atmaksāt no valsts budžeta ${inEuros(amount)}, pārējā daļā lūgumu noraidīt.`,
      `Pamatojums: ${reason}`,
    ],
  }),
});

/** S. 37(3), 43.2(3): the court decides, and the money comes from the State's budget to the account that was named. */
export const REFUND_DECISIONS = {
  grant: grantRequest({
    title: ["Atmaksāt", "Pay it back"],
    paper: ({ filing: { content }, input: { text } }) => {
      const account = textIn(content, "bankAccount");
      return {
        kind: "decision",
        title: TITLE,
        paragraphs: [
          "Apmierināt pieteikumu un atmaksāt lūgto summu no valsts budžeta.",
          ...(account === null ? [] : [`Konts: ${account}`]),
          ...(text === "" ? [] : [text]),
        ],
      };
    },
  }),
  "grant-in-part": inPart,
  refuse: refuseRequest(),
} as const;
