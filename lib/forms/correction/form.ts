import { translator } from "@/lib/i18n/translator";
import type { Correction, Filed, FilingCourt, SubmitContext } from "../form";
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
