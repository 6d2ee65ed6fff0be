import type { Party as ExchangeParty } from "@/lib/exchange/shapes";
import type { Facts } from "../facts";
import { type Address, address } from "../fields/address";
import { email } from "../fields/email";
import { optional } from "../fields/optional";
import { type Party, party } from "../fields/party";
import { text } from "../fields/text";
import type { Signatory, Warning } from "../form";
import { filedParty } from "./opponents";

/** Who claims together with the one who files (Civil Procedure Law, s. 75). */
export const CO_CLAIMANT_FIELDS = {
  coClaimant: party(),
  coClaimantAddress: address(),
  coClaimantEmail: optional(email()),
};

/** Whose rights the judgment may touch without their being a party (s. 78). */
export const THIRD_PERSON_FIELDS = {
  thirdPerson: party(),
  thirdPersonAddress: address(),
  thirdPersonInterest: text({ max: 500 }),
};

const numberOf = (named: Party): string | null =>
  named.kind === "company" ? named.registrationNumber : named.personalCode;

const partOf = (named: Party) => (named.kind === "company" ? "registrationNumber" : "personalCode");

type CoClaimant = { readonly coClaimant: Party };
type ThirdPerson = { readonly thirdPerson: Party };

/** Whoever files is a claimant already. */
export const ownCoClaimantIssue = ({ coClaimant, filerCode }: CoClaimant & Pick<Facts, "filerCode">) =>
  numberOf(coClaimant) !== null && numberOf(coClaimant) === filerCode
    ? ({ field: `coClaimant.${partOf(coClaimant)}`, code: "ownCoClaimant" } as const)
    : undefined;

/** The same number is the same person; without a number nobody can tell. */
const isAmong = (named: Party, before: readonly Party[]): boolean =>
  numberOf(named) !== null && before.some((other) => numberOf(other) === numberOf(named));

export const coClaimantTwiceIssue = ({ coClaimant }: CoClaimant, before: readonly CoClaimant[]) =>
  isAmong(
    coClaimant,
    before.map((other) => other.coClaimant),
  )
    ? ({ field: `coClaimant.${partOf(coClaimant)}`, code: "partyTwice" } as const)
    : undefined;

export const thirdPersonTwiceIssue = ({ thirdPerson }: ThirdPerson, before: readonly ThirdPerson[]) =>
  isAmong(
    thirdPerson,
    before.map((other) => other.thirdPerson),
  )
    ? ({ field: `thirdPerson.${partOf(thirdPerson)}`, code: "partyTwice" } as const)
    : undefined;

type Others = {
  readonly coClaimants: readonly (CoClaimant & {
    readonly coClaimantAddress: Address;
    readonly coClaimantEmail: string | null;
  })[];
  readonly thirdPersons: readonly (ThirdPerson & { readonly thirdPersonAddress: Address })[];
};

export const filedOthers = ({ coClaimants, thirdPersons }: Others): ExchangeParty[] => [
  ...coClaimants.map(({ coClaimant, coClaimantAddress, coClaimantEmail }) =>
    filedParty("claimant", coClaimant, { address: coClaimantAddress, email: coClaimantEmail }),
  ),
  ...thirdPersons.map(({ thirdPerson, thirdPersonAddress }) =>
    filedParty("thirdPerson", thirdPerson, { address: thirdPersonAddress }),
  ),
];

/** Each claimant signs the claim (s. 128(2)): those whom the portal can ask, by the code under which they sign in. */
export const coClaimantSignatories = (
  coClaimants: readonly { readonly coClaimant: Party }[],
): readonly Signatory[] =>
  coClaimants.flatMap(({ coClaimant }) =>
    coClaimant.kind === "person" && coClaimant.personalCode !== null
      ? [{ name: coClaimant.name, personalCode: coClaimant.personalCode }]
      : [],
  );

/** Who claims too and cannot sign here must sign in another way, or the court sets a term for it (s. 133). */
export const coClaimantsElsewhere = (
  coClaimants: readonly { readonly coClaimant: Party }[],
): readonly Warning[] =>
  coClaimants.length > coClaimantSignatories(coClaimants).length
    ? [{ step: "coClaimants", code: "coClaimantElsewhere", params: {} }]
    : [];
