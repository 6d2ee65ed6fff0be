import { translator } from "@/lib/i18n/translator";
import type {
  Answers,
  AskedAgain,
  Correction,
  Filed,
  FilingCourt,
  Form,
  SubmitContext,
  Warning,
} from "../form";
import { hasUnchanged } from "./corrected";
import { correctionDocument } from "./document";
import { correctionQuestions } from "./questions";

/** Answers a notice of defects in its term, so that the filing keeps its first day: Civil Procedure Law, s. 133(3). */
export const correction = correctionQuestions.submit({
  prefill: () => ({}),
  court: (_answers, context) => courtOf(noticeOf(context)),
  fee: () => null,
  document: (answers, context, language) =>
    correctionDocument(answers, { context, notice: noticeOf(context) }, language),
  filed,
  warnings: () => [],
});

/**
 * The correction of one notice: its first page asks the questions that the court found wanting once more, and for a text to
 * every other defect.
 */
export function correctionFor({ asked, defects }: Pick<Correction, "asked" | "defects">): Form {
  const asksForText = defects.length === 0 || defects.some(({ question }) => question === null);
  const steps = correction.steps.map((step) =>
    step.kind === "questions" && step.id === "defects"
      ? { ...step, fields: { ...asked.fields, ...(asksForText ? step.fields : {}) } }
      : step,
  );
  return { ...correction, steps, warnings: (answers) => warningsOf(answers, asked) };
}

/** S. 133(1): a defect that is answered with what was wanting stays a defect. */
const warningsOf = (answers: Answers, asked: AskedAgain): Warning[] =>
  hasUnchanged(answers, asked) ? [{ step: "defects", code: "correctionUnchanged", params: {} }] : [];

function noticeOf({ correction: notice }: SubmitContext): Correction {
  if (notice === null) throw new Error("A correction answers a notice of defects");
  return notice;
}

const courtOf = ({ courtId, courtName }: Correction): FilingCourt => ({
  courtId,
  courtName,
  reason: "sameCourt",
});

function filed(): Filed {
  return {
    kind: "correction",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-correction:document.subject"),
    parties: [],
    hearing: { requested: false, reason: null },
    mainDebt: null,
    claimTotal: null,
  };
}
