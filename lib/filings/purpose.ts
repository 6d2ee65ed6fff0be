import { PURPOSES } from "@/lib/documents/purpose";
import type { FiledDocument } from "@/lib/exchange/shapes";

const FILED = ["filing", "filingData", ...PURPOSES] as const satisfies readonly FiledDocument["purpose"][];

/** What a file of a filing is for, as the platform names it; what we do not know is another document. */
export const purposeOf = (text: string): (typeof FILED)[number] =>
  FILED.find((purpose) => purpose === text) ?? "other";
