import type { Party as ExchangeParty } from "@/lib/exchange/shapes";
import type { Attached } from "@/lib/documents/attached";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { type Address, address } from "../fields/address";
import { choice } from "../fields/choice";
import { email } from "../fields/email";
import { optional } from "../fields/optional";
import { personalCode } from "../fields/personal-code";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import type { Warning } from "../form";
import { ownRepresentativeIssue } from "./own-defendant";
import { yesNo } from "./yes-no";

const REPRESENTATIVE_FIELDS = {
  representativeName: text({ max: 200 }),
  representativeCode: personalCode(),
  representativeAddress: address(),
  representativeGround: choice("powerOfAttorney", "advocate", "law"),
  representativeEmail: optional(email()),
  representativePhone: optional(phone()),
};

/**
 * Asks who will act for the one who files, if anybody (Civil Procedure Law, s. 82, 85 and 128(2)3). Whoever files for somebody else
 * is the representative, by the mandate that the sign-in knows, and is not asked.
 */
export const withRepresentative = <Above extends Facts>(form: FormBuilder<Above>) =>
  form
    .stepIf(({ principal }) => principal === null, "representation", { hasRepresentative: yesNo() })
    .stepIf(
      ({ hasRepresentative }) => hasRepresentative === "yes",
      "representative",
      REPRESENTATIVE_FIELDS,
      (answers) => ownRepresentativeIssue(answers),
    );

type Represented = {
  readonly representativeName?: string | undefined;
  readonly representativeCode?: string | undefined;
  readonly representativeAddress?: Address | undefined;
  readonly representativeGround?: "powerOfAttorney" | "advocate" | "law" | undefined;
  readonly representativeEmail?: string | null | undefined;
  readonly representativePhone?: string | null | undefined;
};

/** The representative in the platform's terms. */
export function filedRepresentative(answers: Represented): ExchangeParty[] {
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

/** A power of attorney or an advocate's order goes with the claim (s. 85); without it the court sets a term (s. 133). */
export function unprovedRepresentation({
  representativeGround,
  attachments,
}: Represented & { readonly attachments: readonly Pick<Attached, "purpose">[] }): Warning[] {
  const isNeeded = representativeGround === "powerOfAttorney" || representativeGround === "advocate";
  if (!isNeeded || attachments.some(({ purpose }) => purpose === "powerOfAttorney")) return [];
  return [{ step: "attachments", code: "representationUnproved", params: {} }];
}
