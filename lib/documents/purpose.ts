/** What an attached file is for, as the person says and as the court is told. A form offers those that it has a use for. */
export const PURPOSES = [
  "evidence",
  "powerOfAttorney",
  "paymentProof",
  "translation",
  /** The act from which an obligation follows (Civil Procedure Law, s. 404). */
  "deed",
  /** That the dispute was first taken where the law says so before a court hears it. */
  "pretrialProof",
  /** That a child was born and who the parents are. */
  "birthFacts",
  "incomeProof",
  /** Kept out of what the other side may read (Civil Procedure Law, s. 250.46). */
  "confidential",
  "other",
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** What a form offers that names no purposes of its own. */
export const USUAL_PURPOSES: readonly Purpose[] = ["evidence", "powerOfAttorney", "other"];

export const isPurpose = (text: unknown): text is Purpose => PURPOSES.some((purpose) => purpose === text);
