import { type Cents, cents } from "@/lib/core/money";
import { levelOf } from "@/lib/courts/known-courts";
import type { Attached } from "@/lib/documents/attached";
import type { Facts } from "../facts";
import { type RulingAnswers, rulingCourtOf } from "../parts/ruling";

/** S. 464.1(3): in a money dispute about less the Senate may refuse to open cassation, unless the case matters for court practice. */
export const CASSATION_VALUE: Cents = cents(200_000);

export const isBelowCassationValue = (sum: Cents | undefined): boolean =>
  sum !== undefined && sum < CASSATION_VALUE;

type Above = RulingAnswers & { readonly cassationOf?: string | undefined } & Pick<Facts, "inCase">;

/** S. 440.12: a judgment of a court of appeal in a simplified case is final. */
export const isSimplifiedFinal = ({ cassationOf, inCase }: Above): boolean =>
  cassationOf === "simplified" || inCase?.processKind === "simplified";

/** The register has the case at the court where it began; who judged on appeal is asked then. */
export const needsAppealCourt = (above: Above): boolean =>
  above.cassationOf === "regional" && levelOf(rulingCourtOf(above, above)) === "first";

export type Signer = "self" | "officer" | "advocate" | "patentAttorney" | "other";

type Signing = { readonly signer: Signer } & Partial<Pick<Facts, "principal">>;

/** S. 82.1 and 453(2): a notarised power alone gives nobody the right; whoever acts for a person under one is an advocate. */
export const mayNotSign = ({ signer, principal = null }: Signing): boolean =>
  signer === "other" || (signer === "self" && principal?.capacity === "powerOfAttorney");

/** S. 453(1): who files for somebody for whom the portal does not know them to act says for whom. */
export const isForUnnamed = ({ signer, principal = null }: Signing): boolean =>
  signer !== "self" && principal === null;

/** S. 453(2) and (6)2: whoever does not file for himself proves his right, else the complaint is not taken. */
export const isRightUnproved = (signer: Signer, attachments: readonly Attached[]): boolean =>
  signer !== "self" && attachments.every(({ purpose }) => purpose !== "powerOfAttorney");
