import { z } from "zod";
import type { Day } from "@/lib/core/day";
import { type Cents, decimalEuros } from "@/lib/core/money";
import { type Exemption, exemptionCode, exemptionFrom } from "./exemptions";
import { type FeeItem, isFeeItem } from "./fee-item";
import {
  FEE_MATTER_IDS,
  type FeeMatter,
  hasClaimSum,
  isByAmount,
  isCivil,
  isCounted,
  itemsOf,
} from "./fee-matter";
import { type Fault, readDay, type ReadDay } from "./read-day";
import { readSum } from "./read-sum";
import type { FeeQuestion } from "./state-fee";
import { MOST_ROWS, typedDay, typedRows, typedText } from "./typed-query";
import type { WhatIf } from "./cost-line";

/** The address of a calculation carries all of it: nothing is kept, and the result can be kept as a link. */
export const typedCalculation = z.object({
  ...typedDay,
  matter: typedText,
  item: typedRows,
  amount: typedRows,
  exemption: typedText,
  if: typedRows,
  add: typedText,
});
export type TypedCalculation = z.output<typeof typedCalculation>;

/** One line as the person filled it: which item, and the sum or the number as it was typed. */
export type CalculatorRow = {
  readonly item: FeeItem;
  /** What the address names instead, where the matter has no such item: nothing is reckoned for it. */
  readonly stranger: string | null;
  readonly typed: string;
  readonly amountCents: Cents | undefined;
  readonly quantity: number | undefined;
};

export type Calculation = {
  readonly matter: FeeMatter;
  /** No more than fit into one calculation. */
  readonly rows: readonly CalculatorRow[];
  /** How many more the address has: then nothing is reckoned. */
  readonly surplus: number;
  readonly day: ReadDay;
  readonly exemption: Exemption | null;
  /** What the address names as a ground, where the law has no such ground. */
  readonly strangeGround: string | null;
  readonly whatIf: WhatIf;
  readonly faults: readonly Fault[];
  /** Null while something is missing or wrong, or a row is only being added. */
  readonly question: FeeQuestion | null;
};

const MOST_UNITS = 10_000;

export const isMatter = (text: string): text is FeeMatter => FEE_MATTER_IDS.some((matter) => matter === text);

/** What an address names as a matter, where the calculator has no such matter. */
export const strangeMatter = ({ matter }: TypedCalculation): string | null =>
  matter === "" || isMatter(matter) ? null : matter;

/** Reads an address; null where no matter has been chosen yet. */
export function readCalculation(typed: TypedCalculation, today: Day): Calculation | null {
  const { matter } = typed;
  if (!isMatter(matter)) return null;
  const given = readRows(matter, typed);
  const rows = given.slice(0, MOST_ROWS);
  const surplus = given.length - rows.length;
  const isAsked = typed.item.length > 0 && rows.length > 0 && typed.add === "";
  const day = readDay(typed, today);
  const ground = readGround(matter, typed);
  const tooMany = surplus === 0 ? [] : [TOO_MANY];
  const found = [
    ...tooMany,
    ...rows.flatMap(faultsOfRow),
    ...(day.fault === null ? [] : [day.fault]),
    ...choiceFaults("exemption", ground.strangeGround),
    ...choiceFaults("if", isDispute(matter) ? strangeWhatIf(typed) : null),
  ];
  const read = { matter, rows: rows.map(({ row }) => row), surplus, day, ...ground, whatIf: whatIfOf(typed) };
  const faults = isAsked ? found : tooMany;
  const isAnswered = isAsked && found.length === 0;
  return { ...read, faults, question: isAnswered ? questionOf(read) : null };
}

const TOO_MANY: Fault = { id: "rows", code: "tooManyRows", params: { max: MOST_ROWS } };

/** The rows as they came; an empty one to begin with, and one more where it is asked for. A sum without an item is a row, too. */
function readRows(matter: FeeMatter, { item, amount, add }: TypedCalculation): ReadRow[] {
  if (itemsOf(matter).length === 0) return [];
  const length = item.length === 0 ? 0 : Math.max(item.length, amount.length);
  const given = Array.from({ length }, (_, index) => readRow(matter, item[index] ?? "", amount[index] ?? ""));
  return given.length === 0 || add !== "" ? [...given, emptyRow(matter)] : given;
}

type ReadRow = { readonly row: CalculatorRow; readonly code: Fault["code"] | null };

/** A row is named by its place. What was asked for comes first: only of an item can be said whether its sum is right. */
function faultsOfRow({ row: { stranger }, code }: ReadRow, index: number): Fault[] {
  const number = String(index + 1);
  if (stranger !== null) return choiceFaults(`item-${number}`, stranger);
  return code === null ? [] : [{ id: `amount-${number}`, code }];
}

/** Nothing chosen, or something that there is not: an address may have been written by hand, or be older than the list. */
function choiceFaults(id: string, given: string | null): Fault[] {
  if (given === null) return [];
  return [given.trim() === "" ? { id, code: "chooseOne" } : { id, code: "unknownChoice", params: { given } }];
}

function readGround(
  matter: FeeMatter,
  { exemption: given }: TypedCalculation,
): Pick<Calculation, "exemption" | "strangeGround"> {
  if (!isCivil(matter) || given === "") return { exemption: null, strangeGround: null };
  const exemption = exemptionFrom(given) ?? null;
  return { exemption, strangeGround: exemption === null ? given : null };
}

function emptyRow(matter: FeeMatter): ReadRow {
  const [item = "civil.monetary_claim"] = itemsOf(matter);
  return {
    row: { item, stranger: null, typed: "", amountCents: undefined, quantity: undefined },
    code: null,
  };
}

function readRow(matter: FeeMatter, text: string, typed: string): ReadRow {
  const { row } = emptyRow(matter);
  if (!isFeeItem(text) || !itemsOf(matter).includes(text))
    return { row: { ...row, stranger: text, typed }, code: null };
  const item = text;
  const base = { ...row, item, typed };
  if (isCounted(item)) return readCount(base);
  // Where the claim has no sum, what was typed beside it does no harm.
  if (!hasClaimSum(item) || (!isByAmount(item) && typed.trim() === "")) return { row: base, code: null };
  const amount = readSum(typed);
  if (amount.ok) return { row: { ...base, amountCents: amount.value }, code: null };
  return { row: base, code: amount.refusal };
}

function readCount(row: CalculatorRow): ReadRow {
  const text = row.typed.trim();
  if (text === "") return { row: { ...row, quantity: 1 }, code: null };
  const quantity = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return quantity >= 1 && quantity <= MOST_UNITS
    ? { row: { ...row, quantity }, code: null }
    : { row, code: "notACount" };
}

const whatIfOf = ({ if: chosen }: TypedCalculation): WhatIf => ({
  isComplex: chosen.includes("complex"),
  onlyFirstInstance: chosen.includes("first"),
  security: chosen.includes("security"),
});

/** What may be reckoned with, as an address carries it. */
export const WHAT_IFS = ["complex", "first", "security"] as const;

/** Addresses from before name the other side's advocate, which is now always reckoned with. */
const KNOWN_WHAT_IFS: readonly string[] = [...WHAT_IFS, "advocate"];

const strangeWhatIf = ({ if: chosen }: TypedCalculation): string | null =>
  chosen.find((name) => name !== "" && !KNOWN_WHAT_IFS.includes(name)) ?? null;

export function chosenWhatIfs(whatIf: WhatIf): readonly (typeof WHAT_IFS)[number][] {
  const isChosen = {
    complex: whatIf.isComplex,
    first: whatIf.onlyFirstInstance,
    security: whatIf.security,
  };
  return WHAT_IFS.filter((name) => isChosen[name]);
}

type Asked = Pick<Calculation, "rows" | "exemption" | "whatIf" | "matter" | "day">;

/** Asking for security is an application with a fee of its own. */
function questionOf({ rows, exemption, whatIf, matter, day }: Asked): FeeQuestion | null {
  if (day.day === null) return null;
  const claims = rows.map(({ item, amountCents, quantity }) => ({ item, amountCents, quantity }));
  const securing = whatIf.security && isDispute(matter) ? [{ item: "civil.securing_claim" }] : [];
  return { date: day.day, claims: [...claims, ...securing], exemption: exemption ?? undefined };
}

/** Matters in which two sides stand against each other. */
export const isDispute = (matter: FeeMatter): boolean => matter === "claim" || matter === "maintenance";

/** The query of a calculation in its shortest form: what is shared, and what the links on the page carry. */
export function calculationQuery(
  calculation: Pick<Calculation, "matter" | "rows" | "day" | "exemption" | "strangeGround" | "whatIf">,
): string {
  const { matter, rows, day, exemption, strangeGround, whatIf } = calculation;
  const query = new URLSearchParams({ matter });
  if (day.day !== null) query.set("date", day.day);
  for (const { item, stranger, typed, amountCents } of rows) {
    query.append("item", stranger ?? item);
    query.append("amount", amountCents === undefined ? typed : decimalEuros(amountCents));
  }
  const ground = exemption === null ? strangeGround : exemptionCode(exemption);
  if (ground !== null) query.set("exemption", ground);
  for (const name of chosenWhatIfs(whatIf)) query.append("if", name);
  return query.toString();
}

/** What the page of a calculation is called in the other language: as long as nothing was asked, it asks nothing there. */
export function pageQuery(calculation: Calculation): string {
  const { matter, rows, surplus, faults, question } = calculation;
  const isUntouched = question === null && faults.length === 0 && rows.every(({ typed }) => typed === "");
  if (isUntouched) return new URLSearchParams({ matter }).toString();
  // What is too much here is too much there.
  return `${calculationQuery(calculation)}${"&item=&amount=".repeat(surplus)}`;
}

/** The body that asks the open API the same. */
export function openBody({ date, claims, exemption }: FeeQuestion): unknown {
  return {
    date,
    claims: claims.map(({ item, amountCents, quantity }) => ({
      item,
      ...(amountCents === undefined ? {} : { amount: decimalEuros(amountCents) }),
      ...(quantity === undefined ? {} : { quantity }),
    })),
    ...(exemption === undefined ? {} : { exemption }),
  };
}
