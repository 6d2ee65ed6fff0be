import type { Cents } from "@/lib/core/money";
import type { Block } from "@/lib/documents/block";
import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import { translator } from "@/lib/i18n/translator";
import { typedDebt } from "../debts";
import type { Filed, FilingCourt, SubmitContext, Warning } from "../form";
import { heading, numbered, type PaperWords } from "../paper/paper-words";
import { paper } from "../paper/paper";
import { prefillAccount, prefillApplicant } from "../parts/applicant";
import { chosenCourt } from "../parts/chosen-court";
import { claimTotal } from "../parts/claim-total";
import { exemptionTyped, owesFee, PERSONAL_EXEMPTIONS } from "../parts/exemption";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { filedOpponents, opponentPlaces } from "../parts/opponents";
import { sumInFull } from "../parts/sum-in-full";
import { totalBlock } from "../parts/sums-paper";
import type { TypedGroup } from "../typed";
import { isAboveWithRest } from "./bars";
import { type PaymentOrderAnswers, paymentOrderQuestions } from "./questions";

/** Enforcement of an obligation in the warning procedure: Civil Procedure Law, s. 406.1–406.10. It is filed in no other way. */
export const paymentOrder = paymentOrderQuestions.submit({
  prefill: (known) => ({ ...prefillApplicant(known), ...prefillAccount(known) }),
  fromDebts,
  fromExemption: exemptionTyped(PERSONAL_EXEMPTIONS),
  court,
  fee,
  document: paper(paymentOrderQuestions, {
    court,
    fee,
    requests,
    leftOut: ["feeBack", "exempt"],
    after: statements,
  }),
  filed,
  warnings,
});

/** One obligation, one debt: of several sums none can be meant alone. */
function fromDebts(debts: readonly Cents[]): TypedGroup {
  const [debt, another] = debts;
  return debt === undefined || another !== undefined ? {} : { mainDebt: typedDebt(debt) };
}

function court(answers: PaymentOrderAnswers): FilingCourt {
  const [debtor] = opponentPlaces([answers]);
  return chosenCourt(
    debtor === undefined ? [] : jurisdiction({ procedure: "paymentOrder", debtor }),
    undefined,
  );
}

/** By the scale of debts in Annex 3, as far as it is known what that scale covers; the court confirms it. */
function fee(
  answers: PaymentOrderAnswers,
  { day, schedules }: Pick<SubmitContext, "day" | "schedules">,
): StateFee {
  const item = "civil.undisputed_warning_epo_auction";
  return stateFee(
    {
      date: day,
      claims: [{ item, amountCents: claimTotal(answers) }],
      exemption: answers.exemptionGround,
    },
    schedules,
  );
}

function requests(answers: PaymentOrderAnswers, words: PaperWords): string[] {
  const { text } = words;
  return [
    text("document.requestWarning", {
      debtor: answers.defendant.name,
      sum: sumInFull(words, claimTotal(answers)),
    }),
    text("document.requestDecision"),
    answers.feeBack === "yes" && owesFee(answers) ? text("document.requestFee") : "",
  ].filter(Boolean);
}

/** S. 406.1(1): which of the three obligations it is; whoever says that it is not due yet never comes here. */
const DUE_STATEMENTS = {
  due: "document.isDue",
  noTerm: "document.isWithoutTerm",
  landUse: "document.isLandUse",
  notYet: "document.isDue",
} as const;

/** S. 406.3(2): the sum, and what must be stated of the obligation: asked first, and told here. */
function statements(answers: PaymentOrderAnswers, words: PaperWords): Block[] {
  const { text } = words;
  return [
    totalBlock(words, claimTotal(answers)),
    heading(text("document.statements")),
    numbered([
      text("document.performed"),
      text("document.notJoint"),
      text(DUE_STATEMENTS[answers.dueGround]),
      text("document.consent"),
    ]),
  ];
}

function filed(answers: PaymentOrderAnswers): Filed {
  return {
    kind: "paymentOrder",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-payment-order:document.subject"),
    parties: filedOpponents([answers], "debtor"),
    hearing: { requested: false, reason: null },
    mainDebt: answers.mainDebt,
    claimTotal: claimTotal(answers),
  };
}

function warnings(answers: PaymentOrderAnswers): Warning[] {
  return [
    ...mistypedCodes("debtor", [codeOf(answers.defendant)]),
    ...(isAboveWithRest(answers)
      ? [{ step: "sums", code: "totalAboveWarningLimit", params: {} } as const]
      : []),
  ];
}
