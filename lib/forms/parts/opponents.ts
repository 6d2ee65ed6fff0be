import { ADDRESS_KINDS, type AddressKind } from "@/lib/courts/claim-courts";
import type { Party as ExchangeParty } from "@/lib/exchange/shapes";
import { type Address, address } from "../fields/address";
import { choice } from "../fields/choice";
import { email } from "../fields/email";
import { optional } from "../fields/optional";
import { type Party, party } from "../fields/party";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import { ownDefendantIssue } from "./own-defendant";
import type { Facts } from "../facts";

/** The other side, each on a page of its own (Civil Procedure Law, s. 128(2)2). */
export const OPPONENT_FIELDS = {
  defendant: party(),
  addressKind: choice(...ADDRESS_KINDS),
  address: address(),
  additionalAddress: optional(text({ max: 300 })),
  defendantEmail: optional(email()),
  defendantPhone: optional(phone()),
};

export type Opponent = {
  readonly defendant: Party;
  readonly addressKind: AddressKind;
  readonly address: Address;
  readonly defendantEmail: string | null;
  readonly defendantPhone: string | null;
};

/** A company has a legal address, and nobody goes to court against himself. */
export const opponentIssue = (answers: Opponent & Pick<Facts, "filerCode">) =>
  answers.defendant.kind === "company" && answers.addressKind !== "declared"
    ? ({ field: "addressKind", code: "companyHasLegalAddress" } as const)
    : ownDefendantIssue(answers);

/** Somebody whom the filing names, in the platform's terms. */
export const filedParty = (
  role: ExchangeParty["role"],
  named: Party,
  reached: Partial<Pick<ExchangeParty, "address" | "email" | "phone">> = {},
): ExchangeParty => ({
  role,
  kind: named.kind,
  name: named.name,
  personalCode: named.kind === "person" ? named.personalCode : null,
  registrationNumber: named.kind === "company" ? named.registrationNumber : null,
  address: reached.address ?? null,
  email: reached.email ?? null,
  phone: reached.phone ?? null,
});

export const filedOpponents = (
  opponents: readonly Opponent[],
  role: ExchangeParty["role"] = "defendant",
): ExchangeParty[] =>
  opponents.map(({ defendant, address: at, defendantEmail, defendantPhone }) =>
    filedParty(role, defendant, { address: at, email: defendantEmail, phone: defendantPhone }),
  );

/** What jurisdiction must know of them. */
export const opponentPlaces = (opponents: readonly Opponent[]) =>
  opponents.map(({ defendant, addressKind, address: at }) => ({
    kind: defendant.kind,
    addressKind,
    municipality: at.municipality,
  }));
