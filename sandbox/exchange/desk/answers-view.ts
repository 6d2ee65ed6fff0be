import { isDay } from "@/lib/core/day";
import { type Html, html } from "../../html";
import { courtWith } from "../registers/courts";
import { answerName, chosenWords, exemptionWords } from "./answer-texts";
import { inWords } from "./codes";
import { euros, kilobytes, longDay } from "./format";
import { type Row, rowsOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

type Group = Readonly<Record<string, unknown>>;
type Answer = { readonly key: string; readonly value: unknown; readonly language: DeskLanguage };

/** Answers of whatever form, in the clerk's language as far as their names are known. */
export const answersView = (answers: Group, language: DeskLanguage): Html =>
  rowsOf(answerRows(answers, language));

/** Where the portal keeps a file, and what it found in it, is none of the court's business. */
const PRIVATE = new Set(["storageKey", "scanState"]);

const answerRows = (answers: Group, language: DeskLanguage): Row[] =>
  Object.entries(answers)
    .filter(([key]) => !PRIVATE.has(key))
    .map(([key, value]): Row => [answerName(key, language), shown({ key, value, language })]);

function shown({ key, value, language }: Answer): string | Html {
  if (value === null || value === undefined || value === "") return "–";
  if (Array.isArray(value)) return listed({ key, value, language }, value);
  return isGroup(value) ? grouped(value, { key, language }) : single({ key, value, language });
}

function single({ key, value, language }: Answer): string {
  if (typeof value === "boolean") return value ? textsOf(language).yes : textsOf(language).no;
  if (typeof value === "number")
    return SUMS.has(key) || key.endsWith("Cents") ? euros(value, language) : String(value);
  return typeof value === "string" ? worded(key, value, language) : "–";
}

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;

/** Sums are filed in cents. */
const SUMS = new Set(["mainDebt", "interest", "penalty", "managementDebt", "utilitiesDebt", "savingsDebt"]);
function worded(key: string, text: string, language: DeskLanguage): string {
  if (key === "court") return courtWith(text)?.name ?? text;
  if (isDay(text)) return longDay(text, language);
  return chosenWords(key, text, language);
}

function listed({ key, language }: Answer, items: readonly unknown[]): string | Html {
  if (items.length === 0) return "–";
  return html`<ol>
    ${items.map((value) => html`<li>${shown({ key, value, language })}</li>`)}
  </ol>`;
}

type Known = Pick<Answer, "key" | "language">;

/** What is said in one line is shown in one; anything else name by name. */
function grouped(group: Group, { key, language }: Known): string | Html {
  if (key === "attachments" || "storageKey" in group) return fileLine(group, language);
  const { part, line, name, kind, point } = group;
  if (key === "exemptionGround" && isPlain(part))
    return exemptionWords(String(part), isPlain(point) ? String(point) : null, language);
  if (isPlain(line)) return joined([line, group["municipality"], group["postalCode"]]);
  if (isPlain(name) && isPlain(kind))
    return joined([name, group["personalCode"], group["registrationNumber"]]);
  return rowsOf(answerRows(group, language));
}

function fileLine({ name, purpose, size }: Group, language: DeskLanguage): string {
  const what = typeof purpose === "string" ? inWords(purpose, language) : null;
  const weight = typeof size === "number" ? kilobytes(size, language) : null;
  return joined([name, what, weight]);
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value !== "");

const joined = (parts: readonly unknown[]): string => parts.filter(isPlain).join(", ");
