import { isDay } from "@/lib/core/day";
import { isCents } from "@/lib/core/money";
import { courtById } from "@/lib/courts/courts";
import type { Exemption } from "@/lib/fees/exemptions";
import type { Field, Widget } from "@/lib/forms/field";
import type { Address } from "@/lib/forms/fields/address";
import type { DefectAnswer } from "@/lib/forms/fields/defect-answers";
import type { Party } from "@/lib/forms/fields/party";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import { exemptionWords } from "./exemption-words";
import type { FormWords } from "./form-words";

type Said = { readonly words: FormWords; readonly name: string; readonly value: unknown };

const plain = ({ value }: Said): string => (typeof value === "string" ? value : "");

/** A parsed answer in words. What each kind of field parses to is known by its schema. */
const SAYING: Readonly<Record<Widget["kind"], (said: Said) => string>> = {
  text: plain,
  longText: plain,
  municipality: plain,
  money: ({ value, words }) =>
    typeof value === "number" && isCents(value) ? formatMoney(value, words.language) : "",
  date: ({ value, words }) =>
    typeof value === "string" && isDay(value) ? formatDay(value, words.language) : "",
  choice: ({ value, words, name }) => words.text(`fields.${name}.options.${String(value)}`),
  agreement: ({ words, name }) => words.text(`fields.${name}.statement`),
  address: ({ value }) => {
    const { line, municipality, postalCode } = value as Address;
    return [line, municipality, postalCode].join(", ");
  },
  party: ({ value }) => {
    const party = value as Party;
    const number = party.kind === "company" ? party.registrationNumber : party.personalCode;
    return number === null ? party.name : `${party.name}, ${number}`;
  },
  exemption: ({ value, words }) => exemptionWords(words, value as Exemption),
  court: ({ value }) => courtById(String(value))?.name ?? "",
  files: () => "",
  defects: ({ value }) => (value as readonly DefectAnswer[]).map(({ answer }) => answer).join("\n\n"),
};

/** An answer as the check page shows it; what was left out is said to be so. */
export function answerText(
  words: FormWords,
  [name, field]: readonly [string, Field<unknown>],
  value: unknown,
): string {
  if (value === null || value === undefined) return words.t("forms:check.notAnswered");
  return SAYING[field.widget.kind]({ words, name, value });
}
