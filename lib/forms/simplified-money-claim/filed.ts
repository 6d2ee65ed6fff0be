import type { Party as ExchangeParty } from "@/lib/exchange/shapes";
import type { Filed } from "../form";
import type { Party } from "../fields/party";
import { translator } from "@/lib/i18n/translator";
import { claimTotals } from "./claim-total";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

const identity = (
  party: Party,
): Pick<ExchangeParty, "kind" | "name" | "personalCode" | "registrationNumber"> => ({
  kind: party.kind,
  name: party.name,
  personalCode: party.kind === "person" ? party.personalCode : null,
  registrationNumber: party.kind === "company" ? party.registrationNumber : null,
});

const defendantsOf = ({ defendants }: SimplifiedMoneyClaimAnswers): ExchangeParty[] =>
  defendants.map(({ defendant, address, defendantEmail, defendantPhone }) => ({
    role: "defendant",
    ...identity(defendant),
    address,
    email: defendantEmail,
    phone: defendantPhone,
  }));

function representativeOf(answers: SimplifiedMoneyClaimAnswers): ExchangeParty[] {
  if (answers.representativeName === undefined) return [];
  return [
    {
      role: "representative",
      kind: "person",
      name: answers.representativeName,
      personalCode: answers.representativeCode ?? null,
      registrationNumber: null,
      address: answers.representativeAddress ?? null,
      email: answers.representativeEmail ?? null,
      phone: answers.representativePhone ?? null,
    },
  ];
}

/** The claim in the platform's terms. */
export function simplifiedMoneyClaimFiled(answers: SimplifiedMoneyClaimAnswers): Filed {
  const { mainDebt, total } = claimTotals(answers.claims);
  return {
    kind: "simplifiedMoneyClaim",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-simplified-money-claim:document.subject"),
    parties: [...defendantsOf(answers), ...representativeOf(answers)],
    hearing: { requested: answers.hearing === "yes", reason: answers.hearingReason ?? null },
    mainDebt,
    claimTotal: total,
  };
}
