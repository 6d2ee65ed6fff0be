import {
  type ChoiceGround,
  type CourtChoice,
  type AddressKind,
  courtOptions,
} from "@/lib/courts/court-options";
import type { Address } from "../fields/address";
import type { Party } from "../fields/party";

/** The answers that decide on the court. */
export type CourtAnswers = {
  readonly claimantAddress: Address;
  readonly defendants: readonly {
    readonly defendant: Party;
    readonly addressKind: AddressKind;
    readonly address: Address;
  }[];
  readonly claims: readonly { readonly basis: string }[];
  readonly eventMunicipality?: string | null | undefined;
};

const GROUNDS: Readonly<Record<string, ChoiceGround>> = {
  injury: "injury",
  damage: "damage",
  labour: "labour",
};

const groundsOf = (claims: CourtAnswers["claims"]): ChoiceGround[] =>
  claims.flatMap(({ basis }) => GROUNDS[basis] ?? []);

/** True when the place of what happened, or of the work, gives a further court (s. 28(3), (4), (9)). */
export const needsPlace = (claims: CourtAnswers["claims"]): boolean => groundsOf(claims).length > 0;

/** The courts among which this claimant may choose, the default first. */
export function courtsOfClaim(answers: CourtAnswers): readonly CourtChoice[] {
  return courtOptions({
    defendants: answers.defendants.map(({ defendant, addressKind, address }) => ({
      kind: defendant.kind,
      addressKind,
      municipality: address.municipality,
    })),
    grounds: groundsOf(answers.claims),
    claimantMunicipality: answers.claimantAddress.municipality,
    placeMunicipality: answers.eventMunicipality ?? null,
  });
}
