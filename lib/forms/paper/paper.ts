import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import { dueKind } from "@/lib/fees/due-kind";
import type { StateFee } from "@/lib/fees/state-fee";
import { courtHouse, courtReason } from "../court-words";
import { factsAmong, type Facts, filingCode } from "../facts";
import { courtName } from "@/lib/courts/court-name";
import {
  type Answers,
  type FilingCourt,
  handInCourt,
  isReasoned,
  type Step,
  type SubmitContext,
} from "../form";
import { meansBlocks, meansRequests, TOLD_IN_REQUEST } from "../parts/means-paper";
import { closing } from "./closing";
import { heading, paragraph, type PaperWords, paperWords, numbered } from "./paper-words";
import { sectionOfStep } from "./section";
import { submitterBlocks } from "./submitter";

/** The questions of a form, as their builder holds them. */
type Asked = { readonly id: string; readonly steps: readonly Step[] };

/** What a form adds to the paper that is drawn from its questions. Everything else follows from the steps and their texts. */
export type PaperPlan<Meant> = {
  readonly court: (answers: Meant, context: SubmitContext) => FilingCourt;
  readonly fee: (answers: Meant, context: SubmitContext) => StateFee | null;
  /** What stands over it, where one form makes papers of several names. */
  readonly title?: (answers: Meant, words: PaperWords) => string;
  /** The law under it, where one form makes papers of several procedures. */
  readonly subtitle?: (answers: Meant, words: PaperWords) => string;
  /** What is asked of the court, sentence by sentence: the operative part, which every paper has. */
  readonly requests: (answers: Meant, words: PaperWords, context: SubmitContext) => readonly string[];
  /**
   * Questions that only lead the way, and answers that stand elsewhere in the paper; of some only the answer from which nothing
   * follows: `hasChildren:no`.
   */
  readonly leftOut?: readonly string[];
  /** What stands before the sections of the answers, and after them: sums in words, tables. */
  readonly before?: (answers: Meant, words: PaperWords, context: SubmitContext) => readonly Block[];
  readonly after?: (answers: Meant, words: PaperWords, context: SubmitContext) => readonly Block[];
};

/**
 * A court paper from the questions of a form: to whom, title, who files, in which case, the answers section by section in the
 * order of the law, court, fee, what is asked, attachments, declaration and signature (Civil Procedure Law, s. 128; Administrative
 * Procedure Law, s. 186).
 */
export function paper<Meant>(
  { id, steps }: Asked,
  plan: PaperPlan<Meant>,
): (answers: Meant, context: SubmitContext, language: Language) => readonly Block[] {
  return (answers, context, language) => {
    const words = paperWords(id, language);
    // The answers of a form are answers; the facts are those that the walk knew.
    const meant = answers as unknown as Answers;
    const facts = factsOf(context);
    const leftOut = new Set([...(plan.leftOut ?? []), ...TOLD_IN_REQUEST]);
    const court = plan.court(answers, context);
    const fee = plan.fee(answers, context);
    return [
      { kind: "addressee", lines: addressee(words, court) },
      titleOf(words, { title: plan.title?.(answers, words), subtitle: plan.subtitle?.(answers, words) }),
      ...submitterBlocks(words, context),
      ...caseBlocks(words, context),
      ...(plan.before?.(answers, words, context) ?? []),
      ...steps.flatMap((step) => sectionOfStep({ step, answers: meant, facts, words, leftOut })),
      ...meansBlocks(meant, words),
      ...(plan.after?.(answers, words, context) ?? []),
      ...courtBlocks(words, court),
      ...feeBlocks(words, fee),
      heading(words.text("document.requests")),
      numbered([...plan.requests(answers, words, context), ...meansRequests(meant, words, dueOf(fee))]),
      ...closing(words, context),
    ];
  };
}

/** The court that judges, with its house where that matters; and the one through which it is handed in, where that is another. */
function addressee(words: PaperWords, court: FilingCourt): string[] {
  const handIn = handInCourt(court);
  const house = courtHouse(words, court);
  return [
    court.courtName,
    ...(house === undefined ? [] : [house]),
    ...(handIn === court.courtId ? [] : [words.text("document.through", { court: courtName(handIn) })]),
  ];
}

const factsOf = ({ filer, principal, day, inCase }: SubmitContext): Facts =>
  factsAmong({ filerCode: filingCode(filer, principal), principal, today: day, inCase });

type Heading = { readonly title: string | undefined; readonly subtitle: string | undefined };

const titleOf = ({ text, maybe }: PaperWords, { title, subtitle }: Heading): Block => ({
  kind: "title",
  text: title ?? text("document.title"),
  subtitle: subtitle ?? maybe("document.subtitle") ?? null,
});

function caseBlocks({ text, t }: PaperWords, { inCase }: SubmitContext): Block[] {
  if (inCase === null) return [];
  const names = inCase.participants.map(({ role, name }) => `${t(`cases:role.${role}`)}: ${name}`);
  return [
    heading(text("document.case")),
    {
      kind: "rows",
      rows: [
        { name: text("document.caseNumber"), value: inCase.caseNumber },
        { name: text("document.archiveNumber"), value: inCase.archiveNumber },
        { name: text("document.caseSubject"), value: inCase.subject },
        { name: text("document.participants"), value: names.join("\n") },
      ],
    },
  ];
}

/** Where the case is already the court needs no reason. */
const courtBlocks = (words: PaperWords, court: FilingCourt): Block[] =>
  isReasoned(court)
    ? [heading(words.text("document.jurisdiction")), paragraph(courtReason(words, court))]
    : [];

const dueOf = (fee: StateFee | null): "fee" | "deposit" =>
  fee !== null && dueKind(fee) === "deposit" ? "deposit" : "fee";

function feeBlocks({ text, t, money }: PaperWords, fee: StateFee | null): Block[] {
  if (fee === null) return [];
  const { exemption, total, toBeConfirmed } = fee;
  const kind = dueKind(fee);
  const due = dueOf(fee);
  const sentence = (): string => {
    if (exemption?.part === 4) return text(`document.${due}Requested`);
    if (exemption !== null)
      return text(`document.${due}Exempt`, {
        ground:
          exemption.part === 1 ? text("document.part1", { point: exemption.point }) : text("document.part3"),
      });
    return total === null || toBeConfirmed
      ? text(`document.${due}Unknown`)
      : text(`document.${due}Amount`, { amount: money(total) });
  };
  return [heading(t(`payments:kind.${kind}`)), paragraph(sentence())];
}
