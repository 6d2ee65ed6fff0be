import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { Block } from "@/lib/documents/block";
import type { Filed, SubmitContext, Warning } from "../form";
import { heading, type PaperWords, paragraph } from "../paper/paper-words";
import { paper } from "../paper/paper";
import { prefillApplicant } from "../parts/applicant";
import { chosenCourt } from "../parts/chosen-court";
import { exemptionTyped } from "../parts/exemption";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { filedOpponents } from "../parts/opponents";
import { filedRepresentative, unprovedRepresentation } from "../parts/representative";
import { sumInFull } from "../parts/sum-in-full";
import { courtsOfSecuring } from "./courts-of-securing";
import { securityOf } from "./measures";
import { SECURING_EXEMPTIONS, type SecuringAnswers, securingQuestions } from "./questions";

/** Application to secure a claim, before it or in its case: Civil Procedure Law, s. 137–142. */
export const securingClaim = securingQuestions.submit({
  prefill: prefillApplicant,
  fromExemption: exemptionTyped(SECURING_EXEMPTIONS),
  court,
  fee,
  document: paper(securingQuestions, {
    court,
    fee,
    requests,
    after: securityBlocks,
    leftOut: [
      "hasRepresentative",
      "sideInLatvia",
      "maritimeClaim:no",
      "securingMeasures",
      "enforcementWay",
      "measureDetails",
      "exempt",
      "securityWish",
      "claimAmount",
    ],
    before: (answers, words) => [
      heading(words.text("document.amount")),
      paragraph(sumInFull(words, answers.claimAmount)),
    ],
  }),
  filed,
  warnings,
});

function court(answers: SecuringAnswers, { inCase }: SubmitContext) {
  return chosenCourt(courtsOfSecuring({ ...answers, inCase }), answers.court);
}

/** The item has no known amount, so no sum is named. */
function fee({ claimAmount, exemptionGround }: SecuringAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    {
      date: day,
      claims: [{ item: "civil.securing_claim", amountCents: claimAmount }],
      exemption: exemptionGround,
    },
    schedules,
  );
}

/** S. 140(2.1): what the claimant pays to the bailiff, or asks to be released from. */
function securityBlocks({ securityWish, claimAmount }: SecuringAnswers, words: PaperWords): Block[] {
  if (securityWish === undefined) return [];
  const sum = sumInFull(words, securityOf(claimAmount));
  return [
    heading(words.text("document.security")),
    paragraph(words.text(`document.securityBy.${securityWish}`, { sum })),
  ];
}

function requests(answers: SecuringAnswers, words: PaperWords): readonly string[] {
  const { text } = words;
  const { securingMeasures, enforcementWay, measureDetails, claimAmount, securityWish } = answers;
  const measures = securingMeasures.map((measure) =>
    measure === "enforcement" && enforcementWay !== undefined
      ? text(`document.enforcement.${enforcementWay}`)
      : text(`document.measures.${measure}`),
  );
  return [
    text("document.secure", { sum: sumInFull(words, claimAmount), measures: measures.join("; ") }),
    text("document.details", { details: measureDetails }),
    ...(securityWish === "release" ? [text("document.releaseFromSecurity")] : []),
  ];
}

function filed(answers: SecuringAnswers): Filed {
  return {
    kind: "securingClaim",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-securing-claim:document.subject"),
    parties: [...filedOpponents(answers.defendants ?? []), ...filedRepresentative(answers)],
    hearing: { requested: false, reason: null },
    mainDebt: null,
    claimTotal: answers.claimAmount,
    caseNumber: answers.caseNumber ?? null,
  };
}

function warnings(answers: SecuringAnswers): Warning[] {
  const { defendants = [], representativeCode } = answers;
  return [
    ...unprovedRepresentation(answers),
    ...mistypedCodes(
      "defendants",
      defendants.map(({ defendant }) => codeOf(defendant)),
    ),
    ...mistypedCodes("representative", [representativeCode]),
  ];
}
