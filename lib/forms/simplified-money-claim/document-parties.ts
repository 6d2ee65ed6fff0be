import type { AddressKind } from "@/lib/courts/court-options";
import type { Block } from "@/lib/documents/block";
import type { Party } from "../fields/party";
import type { SubmitContext } from "../form";
import { addressLine } from "../fields/address";
import { heading, rowsOf, type Words } from "./document-words";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

/** Section 1: who claims, who represents, from whom. */
export function partyBlocks(
  answers: SimplifiedMoneyClaimAnswers,
  { filer }: SubmitContext,
  words: Words,
): Block[] {
  return [
    ...claimant(answers, filer, words),
    ...representative(answers, words),
    ...defendants(answers, words),
  ];
}

function claimant(
  answers: SimplifiedMoneyClaimAnswers,
  filer: SubmitContext["filer"],
  { t }: Words,
): Block[] {
  return [
    heading(t("form-simplified-money-claim:document.claimant")),
    rowsOf(
      [t("form-simplified-money-claim:document.name"), `${filer.givenName} ${filer.familyName}`],
      [t("form-simplified-money-claim:document.personalCode"), filer.personalCode],
      [t("form-simplified-money-claim:document.declaredAddress"), addressLine(answers.claimantAddress)],
      [t("form-simplified-money-claim:document.email"), answers.claimantEmail],
      [t("form-simplified-money-claim:document.phone"), answers.claimantPhone],
      [t("form-simplified-money-claim:document.bankAccount"), answers.bankAccount],
      [t("form-simplified-money-claim:document.bankName"), answers.bankName],
      [
        t("form-simplified-money-claim:document.eCommunication"),
        answers.eCommunication === "yes"
          ? t("form-simplified-money-claim:document.eCommunicationYes")
          : t("form-simplified-money-claim:document.eCommunicationNo"),
      ],
    ),
  ];
}

function representative(answers: SimplifiedMoneyClaimAnswers, { t }: Words): Block[] {
  const { representativeName, representativeAddress, representativeGround } = answers;
  if (
    representativeName === undefined ||
    representativeAddress === undefined ||
    representativeGround === undefined
  )
    return [];
  return [
    heading(t("form-simplified-money-claim:document.representative")),
    rowsOf(
      [t("form-simplified-money-claim:document.name"), representativeName],
      [t("form-simplified-money-claim:document.personalCode"), answers.representativeCode],
      [t("form-simplified-money-claim:document.addressForCourt"), addressLine(representativeAddress)],
      [
        t("form-simplified-money-claim:document.ground"),
        t(`form-common:fields.representativeGround.options.${representativeGround}`),
      ],
      [t("form-simplified-money-claim:document.email"), answers.representativeEmail],
      [t("form-simplified-money-claim:document.phone"), answers.representativePhone],
    ),
  ];
}

const ADDRESS_WORDS = {
  declared: "declaredAddress",
  residence: "residence",
  lastKnown: "lastKnown",
} as const satisfies Record<AddressKind, string>;

function defendants({ defendants: all }: SimplifiedMoneyClaimAnswers, { t }: Words): Block[] {
  return all.flatMap(
    ({ defendant, addressKind, address, additionalAddress, defendantEmail, defendantPhone }, index) => {
      const kind = defendant.kind === "company" ? "legalAddress" : ADDRESS_WORDS[addressKind];
      const title =
        all.length === 1
          ? t("form-simplified-money-claim:document.defendant")
          : t("form-simplified-money-claim:document.defendantNumber", { number: index + 1 });
      return [
        heading(title),
        rowsOf(
          ...identityRows(defendant, { t }),
          [t(`form-simplified-money-claim:document.${kind}`), addressLine(address)],
          [t("form-simplified-money-claim:document.additionalAddress"), additionalAddress],
          [t("form-simplified-money-claim:document.email"), defendantEmail],
          [t("form-simplified-money-claim:document.phone"), defendantPhone],
        ),
      ];
    },
  );
}

function identityRows(party: Party, { t }: Pick<Words, "t">): (readonly [string, string])[] {
  if (party.kind === "company") {
    return [
      [t("form-simplified-money-claim:document.companyName"), party.name],
      [t("form-simplified-money-claim:document.registrationNumber"), party.registrationNumber],
    ];
  }
  return [
    [t("form-simplified-money-claim:document.name"), party.name],
    [
      t("form-simplified-money-claim:document.personalCode"),
      party.personalCode ?? t("form-simplified-money-claim:document.unknown"),
    ],
  ];
}
