import type { AddressKind } from "@/lib/courts/court-options";
import type { Block } from "@/lib/documents/block";
import type { Party } from "../fields/party";
import type { Filer, SubmitContext } from "../form";
import type { Principal } from "../principal";
import { addressLine } from "../fields/address";
import { heading, rowsOf, type Words } from "./document-words";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

/** Section 1: who claims, who represents, from whom. */
export function partyBlocks(
  answers: SimplifiedMoneyClaimAnswers,
  { filer, principal }: SubmitContext,
  words: Words,
): Block[] {
  return [
    ...claimant(answers, { filer, principal }, words),
    ...(principal === null ? [] : submitter(filer, principal, words)),
    ...representative(answers, words),
    ...defendants(answers, words),
  ];
}

function claimant(
  answers: SimplifiedMoneyClaimAnswers,
  { filer, principal }: Pick<SubmitContext, "filer" | "principal">,
  { t }: Words,
): Block[] {
  const address = principal?.kind === "company" ? "legalAddress" : "declaredAddress";
  return [
    heading(t("form-simplified-money-claim:document.claimant")),
    rowsOf(
      ...(principal === null ? filerRows(filer, { t }) : principalRows(principal, { t })),
      [t(`form-simplified-money-claim:document.${address}`), addressLine(answers.claimantAddress)],
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

type Rows = (readonly [string, string])[];

const filerRows = (filer: Filer, { t }: Pick<Words, "t">): Rows => [
  [t("form-simplified-money-claim:document.name"), `${filer.givenName} ${filer.familyName}`],
  [t("form-simplified-money-claim:document.personalCode"), filer.personalCode],
];

function principalRows(
  { kind, name, personalCode, registrationNumber }: Principal,
  { t }: Pick<Words, "t">,
): Rows {
  const isCompany = kind === "company";
  const number = isCompany ? registrationNumber : personalCode;
  return [
    [t(`form-simplified-money-claim:document.${isCompany ? "companyName" : "name"}`), name],
    [
      t(`form-simplified-money-claim:document.${isCompany ? "registrationNumber" : "personalCode"}`),
      number ?? t("form-simplified-money-claim:document.unknown"),
    ],
  ];
}

/** Who files for the claimant, and on what that rests (Civil Procedure Law, s. 128(2)3). */
function submitter(filer: Filer, { capacity, document }: Principal, { t }: Words): Block[] {
  const ground = [t(`form-common:document.capacity.${capacity}`), document].filter((part) => part !== null);
  return [
    heading(t("form-simplified-money-claim:document.representative")),
    rowsOf(...filerRows(filer, { t }), [t("form-simplified-money-claim:document.ground"), ground.join(", ")]),
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

function identityRows(party: Party, { t }: Pick<Words, "t">): Rows {
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
