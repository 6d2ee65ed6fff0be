import { z } from "zod";
import type { NewFiling, Ruling } from "@/lib/exchange/shapes";
import type { CaseFile } from "../case-file";
import type { PaperDraft } from "../court-papers";
import { area, oneOf, optionalArea } from "./asked";
import { type Term, underAppeal } from "./case-changes";
import { type Deciding, decision, type Matter } from "./decision";
import { heardAgain, inForce, judgedAnew, outcomeBefore, senate } from "./higher-court";
import { planFrom } from "./plan";
import { refuseRequest } from "./usual-decisions";

type Outcome = NonNullable<Ruling["outcome"]>;

/** What the court that judged, and the one above it, say to a complaint about a judgment, by the law that rules over the case. */
export type Course = {
  readonly instance: CaseFile["instance"];
  /** "apelācijas", "kasācijas" */
  readonly lvOf: string;
  readonly above: (content: NewFiling) => string;
  /** Until when the others may explain themselves, and the section that says so. */
  readonly explain: string;
  readonly opening: string;
  readonly notOpening: string;
};

const OPEN = "open";
const END = "dismiss";

/** How far it has come stands in what is planned next. */
const stepOf = ({ filing }: Matter): string | undefined => filing.planned?.decision;
const isTaken = (matter: Matter): boolean => [OPEN, END].includes(stepOf(matter) ?? "");
const isNew = (matter: Matter): boolean => !isTaken(matter);
const isWaiting = (matter: Matter): boolean => stepOf(matter) === OPEN;

const remark = z.object({ text: optionalArea("Ko tiesa piebilst", "What the court adds") });
const remarks = (text: string): string[] => (text === "" ? [] : [text]);

/** A paper of the court above, which the case's own court only keeps. */
const paperOf = (court: string, title: string, paragraphs: readonly string[]): PaperDraft => ({
  kind: "decision",
  title,
  paragraphs,
  signedBy: court,
});

/** How long the court above takes to open the proceedings, and then to decide: invented, the law gives frames. */
const DAYS_TO_OPEN = 30;
const DAYS_TO_DECIDE = 30;

const takeIt = (course: Course) =>
  decision({
    title: ["Pieņemt un nosūtīt ar lietu augstākai tiesai", "Take it and send it up with the case"],
    outcome: "registered",
    needs: remark,
    asksPayment: true,
    isOffered: isNew,
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "notice",
      title: `Paziņojums par ${course.lvOf} sūdzību`,
      paragraphs: [
        `Lietā iesniegta ${course.lvOf} sūdzība. Paskaidrojumu par to var iesniegt ${course.explain}.`,
        `Lietu ar sūdzību nosūta šādai tiesai: ${course.above(content)}.`,
        ...remarks(text),
      ],
    }),
    changes: (file, { moment, documentId }) =>
      underAppeal(file, { at: moment.at, documentId }, course.instance),
    next: ({ moment }) => planFrom(moment.at, { days: DAYS_TO_OPEN, decision: OPEN }),
  });

const openIt = (course: Course) =>
  decision({
    title: ["Ierosināt tiesvedību augstākā tiesā", "Open proceedings in the court above"],
    outcome: "registered",
    from: ["registered"],
    needs: remark,
    isOffered: isWaiting,
    paper: ({ filing: { content }, input: { text } }) =>
      paperOf(course.above(content), `Lēmums par ${course.lvOf} tiesvedības ierosināšanu`, [
        `${course.above(content)} nolemj ierosināt ${course.lvOf} tiesvedību (${course.opening}).`,
        ...remarks(text),
      ]),
    next: ({ moment }) => planFrom(moment.at, { days: DAYS_TO_DECIDE, decision: END }),
  });

const refuseToOpen = (course: Course) =>
  refuseRequest({
    title: ["Atteikties ierosināt tiesvedību", "Refuse to open proceedings"],
    outcome: "refused",
    from: ["registered"],
    isOffered: isTaken,
    paper: ({ filing: { content }, input: { reason } }) =>
      paperOf(course.above(content), `Lēmums par atteikšanos ierosināt ${course.lvOf} tiesvedību`, [
        `${course.above(content)} atsakās ierosināt ${course.lvOf} tiesvedību (${course.notOpening}).`,
        `Pamatojums: ${reason}`,
      ]),
    changes: (file, { moment }) => inForce(file, moment.at),
  });

/** Taking it, sending it up with the case, and whether the court above opens proceedings. */
const beginning = (course: Course) => ({
  take: takeIt(course),
  [OPEN]: openIt(course),
  "refuse-to-open": refuseToOpen(course),
  refuse: refuseRequest({
    title: ["Atteikties pieņemt", "Refuse to take it"],
    outcome: "refused",
    isOffered: isNew,
  }),
});

const OUTCOMES = {
  granted: ["Prasība vai pieteikums apmierināts", "The claim is granted"],
  partlyGranted: ["Apmierināts daļēji", "Granted in part"],
  dismissed: ["Noraidīts", "Dismissed"],
} as const;

const judgment = z.object({
  result: oneOf<Outcome>(OUTCOMES, "Lietas iznākums", "Outcome of the case"),
  text: area("Rezolutīvā daļa", "Operative part"),
});

type Rules = { readonly course: Course; readonly termOf: (file: CaseFile) => Term };

const judgmentPaper = (
  { course }: Rules,
  { filing: { content } }: Pick<Deciding<unknown>, "filing">,
  paragraphs: readonly string[],
): PaperDraft => ({
  ...paperOf(course.above(content), `Spriedums (${course.above(content)})`, [
    "LATVIJAS TAUTAS VĀRDĀ",
    ...paragraphs,
  ]),
  kind: "fullJudgment",
});

/** A court of appeal judges the case itself (s. 426, 430): another judgment stands in the place of the first. */
export function appealDecisions(rules: Rules) {
  const judged = (outcome: "granted" | "partlyGranted", title: readonly [string, string]) =>
    decision({
      title,
      outcome,
      from: ["registered"],
      needs: judgment,
      isOffered: isTaken,
      paper: (deciding) => judgmentPaper(rules, deciding, [deciding.input.text]),
      changes: (file, { moment, documentId, input }) =>
        judgedAnew(file, {
          at: moment.at,
          documentId,
          outcome: input.result,
          summary: input.text,
          term: rules.termOf(file),
        }),
    });
  return {
    ...beginning(rules.course),
    grant: judged("granted", ["Sūdzību apmierināt", "Grant the appeal"]),
    "grant-in-part": judged("partlyGranted", ["Sūdzību apmierināt daļēji", "Grant the appeal in part"]),
    [END]: decision({
      title: ["Sūdzību noraidīt", "Dismiss the appeal"],
      outcome: "notGranted",
      from: ["registered"],
      needs: remark,
      isOffered: isTaken,
      paper: (deciding) => judgmentPaper(rules, deciding, [DISMISSED, ...remarks(deciding.input.text)]),
      changes: (file, { moment, documentId }) =>
        judgedAnew(file, {
          at: moment.at,
          documentId,
          outcome: outcomeBefore(file),
          summary: DISMISSED,
          term: rules.termOf(file),
        }),
    }),
  };
}

const DISMISSED =
  "Apelācijas sūdzību noraidīt; lietas iznākumu atstāt tādu pašu kā pirmās instances spriedumā.";

/** The Senate leaves a judgment as it is, or sets it aside and has the case heard again (s. 474). */
export function cassationDecisions(course: Course) {
  const quashed = (outcome: "granted" | "partlyGranted", title: readonly [string, string], words: string) =>
    decision({
      title,
      outcome,
      from: ["registered"],
      needs: remark,
      isOffered: isTaken,
      paper: (deciding) => senatePaper([words, ...remarks(deciding.input.text)]),
      changes: (file, { moment, documentId }) => heardAgain(file, { at: moment.at, documentId }),
    });
  return {
    ...beginning(course),
    grant: quashed(
      "granted",
      [
        "Atcelt spriedumu un nodot lietu jaunai izskatīšanai",
        "Set the judgment aside and have the case heard again",
      ],
      "Spriedumu atcelt un nodot lietu jaunai izskatīšanai. Iesniedzējam atmaksāt drošības naudu.",
    ),
    "grant-in-part": quashed(
      "partlyGranted",
      ["Atcelt spriedumu daļā", "Set a part of the judgment aside"],
      "Spriedumu atcelt daļā un šajā daļā nodot lietu jaunai izskatīšanai. Iesniedzējam atmaksāt drošības naudu.",
    ),
    [END]: decision({
      title: ["Sūdzību noraidīt", "Dismiss the complaint"],
      outcome: "notGranted",
      from: ["registered"],
      needs: remark,
      isOffered: isTaken,
      paper: (deciding) =>
        senatePaper([
          "Spriedumu atstāt negrozītu, bet kasācijas sūdzību noraidīt.",
          ...remarks(deciding.input.text),
        ]),
      changes: (file, { moment }) => inForce(file, moment.at),
    }),
  };
}

const senatePaper = (paragraphs: readonly string[]): PaperDraft => ({
  ...paperOf(senate(), "Senāta spriedums", ["LATVIJAS TAUTAS VĀRDĀ", ...paragraphs]),
});
