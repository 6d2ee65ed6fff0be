import type { FiledDocument } from "@/lib/exchange/shapes";

const PURPOSES = [
  "filing",
  "filingData",
  "evidence",
  "powerOfAttorney",
  "paymentProof",
  "translation",
  "other",
] as const satisfies readonly FiledDocument["purpose"][];

/** What a file of a filing is for, as the platform names it; what we do not know is another document. */
export const purposeOf = (text: string): (typeof PURPOSES)[number] =>
  PURPOSES.find((purpose) => purpose === text) ?? "other";
