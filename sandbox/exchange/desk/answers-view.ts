import { isDay } from "@/lib/core/day";
import { type Html, html } from "../../html";
import { courtWith } from "../registers/courts";
import { answerName, exemptionWords } from "./answer-texts";
import { inWords } from "./codes";
import { type FormWords, formWords } from "./form-words";
import { euros, kilobytes, longDay } from "./format";
import { type Row, rowsOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

type Group = Readonly<Record<string, unknown>>;

/** Which form they are the answers of, and what they may point at by its id. */
type Filed = {
  readonly kind: string;
  readonly known: ReadonlyMap<string, string>;
  readonly language: DeskLanguage;
};

type Spoken = Pick<Filed, "known" | "language"> & { readonly words: FormWords };

type Answer = Spoken & {
  readonly key: string;
  readonly value: unknown;
  /** Whether it is said of a person or of a company. */
  readonly of: string | null;
};

/** Answers as their form names them, in its order: what was left out is left out. */
export const answersView = (answers: Group, { kind, known, language }: Filed): Html =>
  rowsOf(answerRows(answers, { known, language, words: formWords(kind, language) }));

/** Where the portal keeps a file, and what it found in it, is none of the court's business. */
const PRIVATE = new Set(["storageKey", "scanState"]);

function answerRows(answers: Group, spoken: Spoken): Row[] {
  const { words, language } = spoken;
  const of = kindOfParty(answers);
  return words
    .inOrder(Object.keys(answers))
    .filter((key) => !PRIVATE.has(key) && isTold(answers[key]) && !words.isWayOut(key, answers[key]))
    .map((key): Row => [
      answerName(key, words, language),
      shown({ ...spoken, key, of, value: answers[key] }),
    ]);
}

const isTold = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

function kindOfParty(group: Group): string | null {
  const party = Object.values(group).find((value) => isGroup(value) && isPlain(value["kind"]));
  return isGroup(party) ? String(party["kind"]) : null;
}

function shown(answer: Answer): string | Html {
  const { value } = answer;
  if (Array.isArray(value)) return listed(answer, value);
  return isGroup(value) ? grouped(value, answer) : single(answer);
}

function single(answer: Answer): string {
  const { key, value, language, words } = answer;
  if (typeof value === "boolean") return value ? textsOf(language).yes : textsOf(language).no;
  // Sums are filed in cents.
  if (typeof value === "number") return words.isSum(key) ? euros(value, language) : String(value);
  return typeof value === "string" ? worded(answer, value) : "–";
}

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;

function worded({ key, of, language, words, known }: Answer, text: string): string {
  if (isDay(text)) return longDay(text, language);
  return known.get(text) ?? words.chosen(key, text, of) ?? courtWith(text)?.name ?? text;
}

const listed = (answer: Answer, items: readonly unknown[]): Html =>
  html`<ol>
    ${items.map((value) => html`<li>${shown({ ...answer, value })}</li>`)}
  </ol>`;

/** What is said in one line is shown in one; anything else name by name. */
function grouped(group: Group, answer: Answer): string | Html {
  const { key, language } = answer;
  if (key === "attachments" || "storageKey" in group) return fileLine(group, language);
  const { part, line, name, kind, point } = group;
  if (key === "exemptionGround" && isPlain(part))
    return exemptionWords(String(part), isPlain(point) ? String(point) : null, language);
  if (isPlain(line)) return joined([line, group["municipality"], group["postalCode"]]);
  if (isPlain(name) && isPlain(kind))
    return joined([name, group["personalCode"], group["registrationNumber"]]);
  return rowsOf(answerRows(group, answer));
}

function fileLine({ name, purpose, size }: Group, language: DeskLanguage): string {
  const what = typeof purpose === "string" ? inWords(purpose, language) : null;
  const weight = typeof size === "number" ? kilobytes(size, language) : null;
  return joined([name, what, weight]);
}

const isPlain = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && value !== "");

const joined = (parts: readonly unknown[]): string => parts.filter(isPlain).join(", ");
