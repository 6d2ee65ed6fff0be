import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import type { Block } from "@/lib/documents/block";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { choice } from "../fields/choice";
import { email } from "../fields/email";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { phone } from "../fields/phone";
import type { SubmitContext } from "../form";
import type { FormTexts } from "../form-texts";
import { paragraph, type PaperWords } from "../paper/paper-words";
import { withMeansAnswers } from "./means-answers";
import { yesNo } from "./yes-no";

/**
 * How the applicant is reached: Administrative Procedure Law, s. 186(2)2–3, 292(1)2–2.1, 328(1)2–3. Whoever names the portal gets
 * everything later there (s. 114.1(2.1)).
 */
export const CONTACT_FIELDS = {
  applicantEmail: optional(email()),
  applicantPhone: optional(phone()),
  portalChannel: yesNo(),
};

/** The register knows the case, and it is no administrative one: the Civil Procedure Law rules over it. */
export const isCivilCase = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase !== null && inCase.processKind !== "administrative";

export const FEE_RELEASES = ["no", "means", "legalAidDecision"] as const;
export type FeeRelease = (typeof FEE_RELEASES)[number];

/**
 * Whether the court is asked for its leave (s. 128(3)), or the law gives it itself (s. 128(1)). Leave is for people alone, who are asked
 * for what the court judges by.
 */
export const withFeeRelease = <Above extends Facts, Release extends FeeRelease>(
  form: FormBuilder<Above>,
  ...offered: readonly Release[]
) =>
  withMeansAnswers(
    form
      .step("fee-release", { feeRelease: choice(...offered) })
      .stepIf(({ feeRelease }) => feeRelease === "means", "fee-release-reason", {
        feeReleaseReason: longText({ max: 2000, rows: 5 }),
      }),
    ({ feeRelease, principal }) => feeRelease === "means" && principal?.kind !== "company",
  );

type Released = { readonly feeRelease: FeeRelease };

/** The sums of s. 124; asking for release changes nothing before the court has decided. */
export const administrativeFee = (
  item: "application" | "appeal" | "cassation",
  { feeRelease }: Released,
  { day, schedules }: Pick<SubmitContext, "day" | "schedules">,
): StateFee | null =>
  feeRelease === "legalAidDecision"
    ? null
    : stateFee({ date: day, claims: [{ item: `administrative.${item}` }] }, schedules);

export const releaseRequest = ({ feeRelease }: Released, { text }: Pick<FormTexts, "text">): string[] =>
  feeRelease === "means" ? [text("document.releaseFromFee")] : [];

/** Where and when it was drawn up (s. 186(2)12, 292(1)11, 328(1)9). */
export const drawnUp = ({ text, day }: PaperWords, context: Pick<SubmitContext, "day">): Block =>
  paragraph(text("document.drawnUp", { day: day(context.day) }));
