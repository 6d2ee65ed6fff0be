import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import { answerText, type FormSpeech } from "../answer-text";
import { factsAmong, type Facts } from "../facts";
import type { Field } from "../field";
import type { Answers, AskedAgain, Correction, SubmitContext } from "../form";
import { fieldOnPaper } from "../paper/name-on-paper";
import { heading, type PaperWords, paperWords, rowsOf } from "../paper/paper-words";

type Known = { readonly context: SubmitContext; readonly notice: Correction };

/** Every question that was asked again: what the court said, what stood there, and what stands there now. */
export function correctedBlocks(answers: object, { context, notice }: Known, language: Language): Block[] {
  const words = paperWords("correction", language);
  const facts = factsOf(context);
  const asked = Object.entries(notice.asked.fields);
  if (asked.length === 0) return [];
  return [
    heading(words.text("document.correctedAnswers")),
    ...asked.flatMap(([name, field]) => [
      heading(fieldOnPaper(words, name), 3),
      ...rowsOf([
        [words.text("document.defect"), saidOf(notice, name)],
        ...beforeAndNow(words, {
          was: textOf(words, { name, field, facts, value: before(notice.asked, name, field) }),
          is: textOf(words, { name, field, facts, value: (answers as Answers)[name] }),
        }),
      ]),
    ]),
  ];
}

type Texts = { readonly was: string; readonly is: string };

/** What stays as it was is said once, as that. */
const beforeAndNow = ({ text }: PaperWords, { was, is }: Texts): [string, string][] =>
  was === is
    ? [[text("document.unchanged"), is]]
    : [
        [text("document.before"), was],
        [text("document.now"), is],
      ];

/** Whether a question that the court found wanting is answered as it was the first time. */
export const hasUnchanged = (answers: Answers, asked: AskedAgain): boolean =>
  Object.entries(asked.fields).some(
    ([name, field]) => JSON.stringify(answers[name]) === JSON.stringify(before(asked, name, field)),
  );

type Said = {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly facts: Facts;
  readonly value: unknown;
};

const textOf = (words: FormSpeech, { name, field, facts, value }: Said): string =>
  answerText(words, { name, field, facts, value: value ?? null });

/** All that the court said of a question, under the numbers of the notice. */
const saidOf = ({ defects }: Correction, name: string): string =>
  defects
    .flatMap(({ question, text }, index) => (question === name ? [`${String(index + 1)}. ${text}`] : []))
    .join("\n");

/** What was filed parses, or it could not have been filed. */
function before({ typed }: AskedAgain, name: string, { schema }: Field<unknown>): unknown {
  const parsed = schema.safeParse(typed[name]);
  return parsed.success ? parsed.data : null;
}

const factsOf = ({ filer, day, inCase, principal }: SubmitContext): Facts =>
  factsAmong({ filerCode: filer.personalCode, today: day, inCase, principal });
