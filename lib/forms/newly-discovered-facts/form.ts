import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { FilingCourt, SubmitContext } from "../form";
import { paper } from "../paper/paper";
import { prefillApplicant } from "../parts/applicant";
import { COMPLAINT_EXEMPTIONS } from "../parts/complaint";
import { exemptionTyped } from "../parts/exemption";
import { filedInCase } from "../parts/in-case";
import { missedTermRequest } from "../parts/missed-term";
import { concernsRuling, rulingCourtOf } from "../parts/ruling";
import { type NewFactsAnswers, newFactsQuestions } from "./questions";

/** A case in which the ruling is in force is heard anew on newly discovered facts: Civil Procedure Law, s. 478–482. */
export const newlyDiscoveredFacts = newFactsQuestions.submit({
  prefill: prefillApplicant,
  fromExemption: exemptionTyped(COMPLAINT_EXEMPTIONS),
  court,
  fee,
  document: paper(newFactsQuestions, {
    court,
    fee,
    leftOut: ["appealRequest", "finalCourt", "askedBefore", "exempt"],
    requests: (answers, words) => [...missedTermRequest(answers, words), answers.appealRequest],
  }),
  filed: (answers, context) => ({
    ...filedInCase(
      "newlyDiscoveredFacts",
      translator("lv")("form-newly-discovered-facts:document.subject"),
      answers,
    ),
    concerns: concernsRuling(answers, context),
  }),
  warnings: () => [],
});

/** The court whose ruling ended the case on its merits, which may be a higher one than that where the case began (s. 478(1)). */
function court(answers: NewFactsAnswers, context: SubmitContext): FilingCourt {
  const courtId = answers.finalCourt ?? rulingCourtOf(answers, context);
  const [found] = jurisdiction({
    procedure: "inCase",
    act: "newlyDiscoveredFacts",
    courtId,
    process: "civil",
  });
  if (found === undefined) throw new Error("A final ruling is of a known court");
  return found;
}

/** The deposit of s. 43.1(1.1)2 and 478(7). */
function fee({ exemptionGround }: NewFactsAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    { date: day, claims: [{ item: "civil.new_facts" }], exemption: exemptionGround },
    schedules,
  );
}
