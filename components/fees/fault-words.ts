import type { Fault } from "@/lib/fees/read-day";
import { issueKey } from "@/lib/forms/issue-key";
import type { TextKey } from "@/lib/i18n/text-key";
import type { Translate } from "@/lib/i18n/translator";

/** What is wrong, in the words of the forms, or in those that only the calculator needs; the label says where. */
export function faultWords(t: Translate, { code, params }: Fault, label: string): string {
  if (code === "amountNegative") return t("calculator:faults.amountNegative", { label });
  if (code === "tooManyRows") return t("calculator:faults.tooManyRows", { label, ...params });
  // Every code has a sentence: a test of the forms says so.
  return t(issueKey(code) as TextKey, { label, ...params });
}
