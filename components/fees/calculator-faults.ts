import type { Language } from "@/lib/core/language";
import type { Calculation } from "@/lib/fees/calculator";
import { isCounted } from "@/lib/fees/fee-matter";
import { translator } from "@/lib/i18n/translator";
import { faultWords } from "./fault-words";

export type FieldError = { readonly id: string; readonly text: string };

/** Every error of a calculation with the control that it is about, in the words that stand there. */
export function faultsOf({ faults, rows }: Calculation, language: Language): readonly FieldError[] {
  const t = translator(language);
  return faults.map((fault) => {
    if (fault.id === "date") return { id: fault.id, text: faultWords(t, fault, t("calculator:date.label")) };
    const number = Number(fault.id.replace("amount-", ""));
    const item = rows[number - 1]?.item;
    const isNumber = item !== undefined && isCounted(item);
    const name = t(isNumber ? "calculator:rows.count" : "calculator:rows.amount");
    const label =
      rows.length > 1 ? `${t("calculator:rows.legend", { number })}, ${name.toLowerCase()}` : name;
    return { id: fault.id, text: faultWords(t, fault, label) };
  });
}
