import { isDay } from "@/lib/core/day";
import { isCents } from "@/lib/core/money";
import { courtName } from "@/lib/courts/court-name";
import type { Exemption } from "@/lib/fees/exemptions";
import type { Field, Widget } from "./field";
import { type Address, addressLine } from "./fields/address";
import type { DefectAnswer } from "./fields/defect-answers";
import type { Party } from "./fields/party";
import { formatDay, formatMoney } from "@/lib/i18n/format";
import { exemptionWords } from "./exemption-words";
import type { Facts } from "./facts";
import type { FormTexts } from "./form-texts";
import type { Language } from "@/lib/core/language";

/** The words of a form in one language. */
export type FormSpeech = FormTexts & {
  readonly language: Language;
  /** What a chosen answer is called where it is not called as it was offered. */
  readonly chosen?: (name: string, option: string) => string | undefined;
};

type Said = {
  readonly words: FormSpeech;
  readonly name: string;
  readonly value: unknown;
  readonly widget: Widget;
  readonly facts: Facts;
};

/** A text as it is; a whole number, which is typed as a text, in its figures. */
const plain = ({ value }: Said): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const optionText = ({ words, name }: Said, option: string): string =>
  words.chosen?.(name, option) ?? words.text(`fields.${name}.options.${option}`);

/** A parsed answer in words. What each kind of field parses to is known by its schema. */
const SAYING: Readonly<Record<Widget["kind"], (said: Said) => string>> = {
  text: plain,
  longText: plain,
  municipality: plain,
  money: ({ value, words }) =>
    typeof value === "number" && isCents(value) ? formatMoney(value, words.language) : "",
  date: ({ value, words }) =>
    typeof value === "string" && isDay(value) ? formatDay(value, words.language) : "",
  choice: (said) => optionText(said, String(said.value)),
  choices: (said) => (said.value as readonly string[]).map((option) => optionText(said, option)).join("; "),
  pick: ({ value, words, widget, facts }) =>
    widget.kind === "pick"
      ? (widget
          .options(facts)
          .find((option) => option.value === value)
          ?.label(words.language) ?? "")
      : "",
  agreement: ({ words, name }) => words.text(`fields.${name}.statement`),
  address: ({ value }) => addressLine(value as Address),
  party: ({ value }) => {
    const party = value as Party;
    const number = party.kind === "company" ? party.registrationNumber : party.personalCode;
    return number === null ? party.name : `${party.name}, ${number}`;
  },
  exemption: ({ value, words }) => exemptionWords(words, value as Exemption),
  courtList: ({ value }) => courtName(String(value)),
  court: ({ value }) => courtName(String(value)),
  files: () => "",
  defects: ({ value }) => (value as readonly DefectAnswer[]).map(({ answer }) => answer).join("\n\n"),
};

/** An answer with the field that asked for it, and what is known without asking. */
export type Answered = {
  readonly name: string;
  readonly field: Field<unknown>;
  readonly value: unknown;
  readonly facts: Facts;
};

/** An answer in words; what was left out is said to be so. */
export function answerText(words: FormSpeech, { name, field, value, facts }: Answered): string {
  if (value === null || value === undefined) return words.t("forms:check.notAnswered");
  const { widget } = field;
  return SAYING[widget.kind]({ words, name, value, widget, facts });
}
