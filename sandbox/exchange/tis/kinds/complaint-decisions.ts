import { z } from "zod";
import type { CaseFile } from "../case-file";
import type { PaperDraft } from "../court-papers";
import { area, optionalArea } from "./asked";
import { ruled } from "./case-changes";
import { type Decided, type Deciding, decision, type Matter } from "./decision";
import { courtAbove, heardAgain } from "./higher-court";
import { planFrom } from "./plan";
import { refuseRequest } from "./usual-decisions";

const END = "dismiss";
/** How long the court above takes: invented, the law names no term. */
const DAYS_TO_DECIDE = 20;

const isTaken = ({ filing }: Matter): boolean => filing.planned?.decision === END;
const isNew = (matter: Matter): boolean => !isTaken(matter);

const remark = z.object({ text: optionalArea("Ko tiesa piebilst", "What the court adds") });
const words = z.object({ text: area("Ko augstākā tiesa nolemj", "What the court above decides") });
const remarks = (text: string): string[] => (text === "" ? [] : [text]);

const LAST = "Lēmums nav pārsūdzams (Civilprocesa likuma 449. panta pirmā daļa).";

const answer = (
  { filing: { content } }: Pick<Deciding<unknown>, "filing">,
  paragraphs: readonly string[],
): PaperDraft => ({
  kind: "decision",
  title: `Lēmums par blakus sūdzību (${courtAbove(content.courtId)})`,
  paragraphs: [...paragraphs, LAST],
  signedBy: courtAbove(content.courtId),
});

type About = Pick<Decided<unknown>, "moment" | "documentId">;

/** The answer is a ruling of the case that nobody can take further (s. 449). */
const answered =
  (summary: string) =>
  (file: CaseFile, { moment, documentId }: About): CaseFile =>
    ruled(file, { at: moment.at, documentId, kind: "decision", outcome: null, summary, appealDays: null });

const SET_ASIDE = "Pārsūdzēto lēmumu atcelt. Iesniedzējam atmaksāt drošības naudu.";

/** A case that the decision had ended goes on (s. 448(1)2–3). */
function goesOn(file: CaseFile, about: About): CaseFile {
  const told = answered(SET_ASIDE)(file, about);
  return file.status === "terminated" || file.status === "refused"
    ? heardAgain({ ...told, reason: null }, { at: about.moment.at, documentId: about.documentId })
    : told;
}

/** Civil Procedure Law, s. 445–449: taken by the court that decided, answered by the one above it. */
export const COMPLAINT_DECISIONS = {
  take: decision({
    title: ["Pieņemt un nosūtīt augstākai tiesai", "Take it and send it to the court above"],
    outcome: "registered",
    needs: remark,
    asksPayment: true,
    isOffered: isNew,
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "notice",
      title: "Paziņojums par blakus sūdzību",
      paragraphs: [
        `Lietā iesniegta blakus sūdzība. To izskatīs rakstveida procesā šāda tiesa: ${courtAbove(content.courtId)} (Civilprocesa likuma 446. un 447. pants).`,
        ...remarks(text),
      ],
    }),
    next: ({ moment }) => planFrom(moment.at, { days: DAYS_TO_DECIDE, decision: END }),
  }),
  grant: decision({
    title: ["Lēmumu atcelt", "Set the decision aside"],
    outcome: "granted",
    from: ["registered"],
    needs: remark,
    isOffered: isTaken,
    paper: (deciding) => answer(deciding, [SET_ASIDE, ...remarks(deciding.input.text)]),
    changes: goesOn,
  }),
  "grant-in-part": decision({
    title: ["Lēmumu grozīt", "Change the decision"],
    outcome: "partlyGranted",
    from: ["registered"],
    needs: words,
    isOffered: isTaken,
    reason: ({ text }) => text,
    paper: (deciding) => answer(deciding, ["Pārsūdzēto lēmumu grozīt.", deciding.input.text]),
    changes: answered("Pārsūdzēto lēmumu grozīt."),
  }),
  [END]: decision({
    title: ["Sūdzību noraidīt", "Dismiss the complaint"],
    outcome: "notGranted",
    from: ["registered"],
    needs: remark,
    isOffered: isTaken,
    paper: (deciding) =>
      answer(deciding, [
        "Lēmumu atstāt negrozītu, bet blakus sūdzību noraidīt.",
        ...remarks(deciding.input.text),
      ]),
    changes: answered("Lēmumu atstāt negrozītu, bet blakus sūdzību noraidīt."),
  }),
  refuse: refuseRequest({
    title: ["Atteikties pieņemt", "Refuse to take it"],
    outcome: "refused",
    isOffered: isNew,
  }),
} as const;
