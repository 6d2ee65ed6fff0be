import type { MyData } from "@/lib/exchange/shapes";
import { address } from "../fields/address";
import { bankAccount } from "../fields/bank-account";
import { email } from "../fields/email";
import { optional } from "../fields/optional";
import { phone } from "../fields/phone";
import { text } from "../fields/text";
import type { TypedGroup } from "../typed";
import { yesNo } from "./yes-no";

/** How whoever files is reached, where filing here is itself the consent to be answered here (s. 406.3, 406.7). */
export const CONTACT_FIELDS = {
  applicantAddress: address({ isOwn: true }),
  applicantEmail: optional(email()),
  applicantPhone: optional(phone()),
};

/** The same; name and code are known from the sign-in (Civil Procedure Law, s. 128(2)1). */
export const APPLICANT_FIELDS = { ...CONTACT_FIELDS, eCommunication: yesNo() };

type Reached = { readonly eCommunication: "yes" | "no"; readonly applicantEmail: string | null };

/** Whoever agrees to electronic post needs an address for it (s. 56(2.1)). */
export const applicantIssue = ({ eCommunication, applicantEmail }: Reached) =>
  eCommunication === "yes" && applicantEmail === null
    ? ({ field: "applicantEmail", code: "emailNeeded" } as const)
    : undefined;

/** Where money is to be paid. */
export const ACCOUNT_FIELDS = {
  bankAccount: bankAccount(),
  bankName: optional(text({ max: 120, width: "lg" })),
};

export const prefillApplicant = ({ declaredAddress, email: mail, phone: number }: MyData): TypedGroup => ({
  ...(declaredAddress === null ? {} : { applicantAddress: { ...declaredAddress } }),
  applicantEmail: mail ?? "",
  applicantPhone: number ?? "",
});

export const prefillAccount = ({ bankAccount: account }: MyData): TypedGroup => ({
  bankAccount: account ?? "",
});
