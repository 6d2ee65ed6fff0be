import type { CaseFile } from "../case-file";
import { ruled } from "./case-changes";
import type { Decided } from "./decision";
import { heardAgain, judgedAnew, outcomeBefore } from "./higher-court";
import { grantRequest, refuseRequest } from "./usual-decisions";

/** Civil Procedure Law, s. 442: an ancillary complaint about the decision that dismisses it. */
const COMPLAINT_DAYS = 10;
const COMPLAINT = "Par lēmumu var iesniegt blakus sūdzību 10 dienu laikā.";
/** S. 250.27(3): the full judgment can be appealed. */
const APPEAL_DAYS = 20;

const remarks = (text: string): string[] => (text === "" ? [] : [text]);

type About = Pick<Decided<unknown>, "moment" | "documentId">;

/** The proceedings begin anew: the ruling of before is no longer there. */
const again = (file: CaseFile, { moment, documentId }: About): CaseFile =>
  heardAgain(file, { at: moment.at, documentId });

const dismissed = (file: CaseFile, { moment, documentId }: About): CaseFile =>
  ruled(file, {
    at: moment.at,
    documentId,
    kind: "decision",
    outcome: null,
    summary: "Pieteikumu noraidīt.",
    appealDays: COMPLAINT_DAYS,
  });

const dismissal = (title: string, law: string) =>
  refuseRequest({
    title: ["Pieteikumu noraidīt", "Dismiss the application"],
    paper: ({ input: { reason } }) => ({
      kind: "decision",
      title,
      paragraphs: [`Pieteikumu noraidīt (${law}).`, `Pamatojums: ${reason}`, COMPLAINT],
    }),
    changes: dismissed,
  });

const RENEWAL = "Lēmums par tiesvedības atjaunošanu";

/** S. 208.7: within seven days the judge renews the proceedings or dismisses the application. */
export const RENEWAL_DECISIONS = {
  grant: grantRequest({
    title: [
      "Atjaunot tiesvedību un izskatīt lietu no jauna",
      "Renew the proceedings and hear the case again",
    ],
    paper: ({ input: { text } }) => ({
      kind: "decision",
      title: RENEWAL,
      paragraphs: [
        "Atjaunot tiesvedību un izskatīt lietu no jauna (Civilprocesa likuma 208.⁷ panta otrās daļas 1. punkts). Aizmugurisks spriedums spēkā nestājas (208.⁹ pants).",
        ...remarks(text),
        "Lēmums nav pārsūdzams.",
      ],
    }),
    changes: again,
  }),
  refuse: dismissal(RENEWAL, "Civilprocesa likuma 208.⁷ panta otrās daļas 2. punkts"),
} as const;

const NEW_FACTS = "Lēmums par pieteikumu sakarā ar jaunatklātiem apstākļiem";

/** S. 478(4) and 482: not taken; the ruling set aside and the case heard again; dismissed. */
export const NEW_FACTS_DECISIONS = {
  grant: grantRequest({
    title: ["Atcelt nolēmumu un izskatīt lietu no jauna", "Set the ruling aside and hear the case again"],
    paper: ({ input: { text } }) => ({
      kind: "decision",
      title: NEW_FACTS,
      paragraphs: [
        "Atcelt nolēmumu un nodot lietu jaunai izskatīšanai (Civilprocesa likuma 482. panta otrā daļa). Iesniedzējam atmaksāt drošības naudu.",
        ...remarks(text),
      ],
    }),
    changes: again,
  }),
  dismiss: dismissal(NEW_FACTS, "Civilprocesa likuma 482. panta trešā daļa"),
  refuse: refuseRequest({ title: ["Atteikties pieņemt", "Refuse to take it"], outcome: "refused" }),
} as const;

/** S. 250.25(2.1)–(2.3): the judgment with its reasons, which can be appealed, in the place of the short one. */
export const FULL_JUDGMENT_DECISIONS = {
  grant: grantRequest({
    title: ["Sastādīt pilnu spriedumu", "Draw up the full judgment"],
    paper: ({ file, input: { text } }) => ({
      kind: "fullJudgment",
      title: "Spriedums",
      paragraphs: [
        "LATVIJAS TAUTAS VĀRDĀ",
        file?.rulings.find(({ kind }) => kind === "shortJudgment")?.summary ?? "",
        text === "" ? "Spriedums sastādīts pēc lietas dalībnieka lūguma." : text,
        "Spriedumu var pārsūdzēt apelācijas kārtībā 20 dienu laikā (Civilprocesa likuma 250.²⁷ panta trešā daļa).",
      ],
    }),
    changes: (file, { moment, documentId }) =>
      judgedAnew(file, {
        at: moment.at,
        documentId,
        outcome: outcomeBefore(file),
        summary: file.rulings.find(({ kind }) => kind === "shortJudgment")?.summary ?? "Spriedums",
        term: APPEAL_DAYS,
      }),
  }),
  refuse: refuseRequest({ title: ["Nepieņemt un atdot", "Do not take it"], outcome: "refused" }),
} as const;
