import { dayInRiga, isDay } from "@/lib/core/day";
import type { NewFiling } from "@/lib/exchange/shapes";
import { type CaseFile, roleOf, sideOf } from "../case-file";
import { filingFile } from "../filing-store";
import { saveFiling } from "../moment";
import { untilDay } from "../words";
import { textIn } from "./answers-of";
import type { Decided } from "./decision";
import { grantRequest, noteRequest, refuseRequest } from "./usual-decisions";

/** The day until which an extension was asked for; null for a renewal and where none was named. */
function newTerm(content: NewFiling): string | null {
  const until = textIn(content, "newTermUntil");
  return until !== null && isDay(until) ? until : null;
}

/** Civil Procedure Law, s. 52: the term that runs for whoever asks, in the case or for curing what was filed, ends later. */
function extensionOf(file: CaseFile, content: NewFiling, today: string): string | null {
  const until = newTerm(content);
  const role = roleOf(file, content.submitter.personalCode);
  const { who, by } = file.nextStep;
  const isTheirs = role !== null && who !== null && who === sideOf(role);
  return until !== null && isTheirs && by !== null && until > by && by >= today ? until : null;
}

function extended(file: CaseFile, { filing, moment }: Omit<Decided<unknown>, "input">): CaseFile {
  const until = extensionOf(file, filing.content, dayInRiga(moment.at));
  if (until === null) return file;
  const defects = file.defects === null ? null : { ...file.defects, cureBy: until };
  return { ...file, nextStep: { ...file.nextStep, by: until }, defects };
}

/** What is to be cured keeps the same term as the case that waits for it. */
async function extendCure({ moment, file }: Omit<Decided<unknown>, "input">): Promise<void> {
  const notice = file?.defects;
  if (notice === null || notice === undefined) return;
  const filing = await filingFile(moment.queries, notice.filingId);
  if (filing === null || filing.cureBy === notice.cureBy) return;
  await saveFiling(moment, { ...filing, cureBy: notice.cureBy });
}

function words(content: NewFiling): string[] {
  const until = newTerm(content);
  const what = textIn(content, "termFor");
  const act = what === null ? "" : ` šādai darbībai: ${what}`;
  return until === null
    ? [
        `Atjaunot nokavēto procesuālo termiņu${act} (Civilprocesa likuma 51. pants).`,
        "Atļaut izpildīt nokavēto procesuālo darbību.",
      ]
    : [`Pagarināt ${untilDay(until)} procesuālo termiņu${act} (Civilprocesa likuma 52. pants).`];
}

/** S. 53(4): a refusal may be complained of. */
export const TERM_DECISIONS = {
  grant: grantRequest({
    paper: ({ filing: { content }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par procesuālo termiņu",
      paragraphs: [...words(content), ...(text === "" ? [] : [text])],
    }),
    changes: extended,
    then: extendCure,
  }),
  refuse: refuseRequest({
    paper: ({ input: { reason } }) => ({
      kind: "decision",
      title: "Lēmums par procesuālo termiņu",
      paragraphs: [
        "Lūgumu noraidīt.",
        `Pamatojums: ${reason}`,
        "Par lēmumu var iesniegt blakus sūdzību 10 dienu laikā (Civilprocesa likuma 53. panta ceturtā daļa).",
      ],
    }),
  }),
  note: noteRequest(),
} as const;
