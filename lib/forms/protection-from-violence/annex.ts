import type { Block } from "@/lib/documents/block";
import { factsAmong } from "../facts";
import type { SubmitContext } from "../form";
import { confidentialRows } from "../paper/confidential-rows";
import { paragraph, paperWords, rowsOf } from "../paper/paper-words";
import { courtOfProtection } from "./courts-of-protection";
import { type ProtectionAnswers, protectionQuestions } from "./questions";

/**
 * Civil Procedure Law, s. 250.46(3): how the applicant is reached, for the court and the State Police alone. It is not added to
 * the case file. Null where the applicant left nothing for it.
 */
export function protectionAnnex(answers: ProtectionAnswers, context: SubmitContext): readonly Block[] | null {
  if (answers.contactPhone === undefined) return null;
  const words = paperWords(protectionQuestions.id, "lv");
  const { filer, principal, day, inCase } = context;
  return [
    { kind: "addressee", lines: [courtOfProtection({ ...answers, inCase }).courtName] },
    { kind: "title", text: words.text("document.annex.title"), subtitle: words.text("document.annex.law") },
    ...rowsOf([
      [words.text("document.name"), principal?.name ?? `${filer.givenName} ${filer.familyName}`],
      [words.text("document.personalCode"), principal === null ? filer.personalCode : principal.personalCode],
    ]),
    ...confidentialRows({
      steps: protectionQuestions.steps,
      // The answers of a form are answers.
      answers: answers,
      facts: factsAmong({ filerCode: filer.personalCode, today: day, inCase }),
      words,
    }),
    paragraph(words.text("document.annex.purpose")),
  ];
}
