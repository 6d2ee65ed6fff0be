import type { Signatory } from "@/lib/forms/form";
import type { Signature } from "./signature";
import type { SignatoryState } from "./signatory-state";

/** Who must sign besides the one who files, with what they have decided. */
export type KnownSignatory = Signatory & {
  readonly id: string;
  readonly state: SignatoryState;
  readonly decidedAt: Date | null;
  /** Of the content that was decided on; hexadecimal. */
  readonly contentSha256: string | null;
  readonly signature: Signature | null;
  /** Why they refused, in their words. */
  readonly reason: string | null;
};

/** True when they have signed this content and no other. */
export const hasConfirmed = (
  { state, contentSha256 }: Pick<KnownSignatory, "state" | "contentSha256">,
  content: string,
): boolean => state === "confirmed" && contentSha256 === content;

/** Where the sealed parts of a signatory live. */
export const signatoryPlace = (column: "name" | "personal_code" | "signature" | "reason", id: string) => ({
  table: "filing_signatory",
  column,
  id,
});

/** Under which purpose a personal code is indexed: as that of a person, so that an invitation finds who signs in. */
export const CODE_PURPOSE = "person.personal_code";
