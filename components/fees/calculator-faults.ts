import type { Language } from "@/lib/core/language";
import type { Calculation } from "@/lib/fees/calculator";
import { isCounted } from "@/lib/fees/fee-matter";
import { type Translate, translator } from "@/lib/i18n/translator";
import { faultWords } from "./fault-words";

export type NamedError = { readonly id: string; readonly text: string };

export const errorAt = (errors: readonly NamedError[], at: string): string | undefined =>
  errors.find(({ id }) => id === at)?.text;

/** Every error of a calculation with the control that it is about, in the words that stand there. */
export function faultsOf({ faults, rows }: Calculation, language: Language): readonly NamedError[] {
  const t = translator(language);
  return faults.map((fault) => ({ id: fault.id, text: faultWords(t, fault, labelOf(t, fault.id, rows)) }));
}

/** The error of an address whose matter the calculator does not know. */
export function matterFaults(strange: string | null, language: Language): readonly NamedError[] {
  if (strange === null) return [];
  const t = translator(language);
  const fault = { id: "matter", code: "unknownChoice", params: { given: strange } } as const;
  return [{ id: fault.id, text: faultWords(t, fault, t("calculator:matter.chosen")) }];
}

function labelOf(t: Translate, id: string, rows: Calculation["rows"]): string {
  if (id === "rows") return t("calculator:rows.all");
  if (id === "date") return t("calculator:date.label");
  if (id === "exemption") return t("calculator:exemption.label");
  if (id === "if") return t("calculator:whatIf.label");
  const [what = "", place] = id.split("-");
  const number = Number(place);
  const name = rowName(t, what, rows[number - 1]);
  return rows.length > 1 ? `${t("calculator:rows.legend", { number })}, ${name.toLowerCase()}` : name;
}

function rowName(t: Translate, what: string, row: Calculation["rows"][number] | undefined): string {
  if (what === "item") return t("calculator:rows.item");
  return t(row !== undefined && isCounted(row.item) ? "calculator:rows.count" : "calculator:rows.amount");
}
