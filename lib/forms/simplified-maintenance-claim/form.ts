import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { Filed, FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { unattachedEvidence } from "../parts/attached-evidence";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { filedChildren } from "../parts/children";
import { chosenCourt } from "../parts/chosen-court";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { filedOpponents } from "../parts/opponents";
import { filedRepresentative, unprovedRepresentation } from "../parts/representative";
import { yearlyTotal } from "./amounts";
import { courtsOfMaintenance } from "./courts";
import { maintenanceRequests, sumBlocks } from "./document";
import { type MaintenanceAnswers, maintenanceQuestions } from "./questions";

/**
 * Maintenance for children in the simplified procedure: Civil Procedure Law, s. 250.18–250.27, in the form of Cabinet Regulation 305,
 * annex 2.
 */
export const simplifiedMaintenanceClaim = maintenanceQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  court,
  fee,
  document: paper(maintenanceQuestions, {
    court,
    fee,
    requests: maintenanceRequests,
    leftOut: ["hasRepresentative", "conductCosts", "costList", "otherRequests", "protectionDecision:no"],
    after: sumBlocks,
  }),
  filed,
  warnings,
});

function court(answers: MaintenanceAnswers): FilingCourt {
  return chosenCourt(courtsOfMaintenance(answers), answers.court);
}

/** S. 43(1)3: whoever claims maintenance for a child pays none. */
function fee(
  { children }: MaintenanceAnswers,
  { day, schedules }: Pick<SubmitContext, "day" | "schedules">,
): StateFee {
  return stateFee(
    {
      date: day,
      claims: [{ item: "civil.child_maintenance", amountCents: yearlyTotal(children) }],
      exemption: { part: 1, point: "3" },
    },
    schedules,
  );
}

function filed(answers: MaintenanceAnswers): Filed {
  const total = yearlyTotal(answers.children);
  return {
    kind: "simplifiedMaintenanceClaim",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-simplified-maintenance-claim:document.subject"),
    parties: [
      ...filedOpponents(answers.defendants),
      ...filedChildren(answers.children),
      ...filedRepresentative(answers),
    ],
    hearing: { requested: answers.hearing === "yes", reason: answers.hearingReason ?? null },
    mainDebt: total,
    claimTotal: total,
  };
}

function warnings(answers: MaintenanceAnswers): Warning[] {
  const { children, attachments } = answers;
  const isUnproved =
    children.some(({ maintenanceLevel }) => maintenanceLevel === "above") &&
    !attachments.some(({ purpose }) => purpose === "evidence");
  return [
    ...mistypedCodes(
      "defendants",
      answers.defendants.map(({ defendant }) => codeOf(defendant)),
    ),
    ...mistypedCodes(
      "children",
      children.map(({ childCode }) => childCode),
    ),
    ...mistypedCodes("representative", [answers.representativeCode]),
    ...unprovedRepresentation(answers),
    ...(isUnproved
      ? [{ step: "attachments", code: "needsUnproved", params: {} } as const]
      : unattachedEvidence(answers)),
  ];
}
