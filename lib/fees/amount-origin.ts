import { decimalEuros } from "@/lib/core/money";
import { isMatter, type TypedCalculation } from "./calculator";
import type { ClaimAmount } from "./claim-amount";
import { type FeeItem, isFeeItem } from "./fee-item";
import { hasClaimSum, isByAmount, itemsOf } from "./fee-matter";
import { MOST_ROWS, typedDay } from "./typed-query";

/** A field of an address, in the order in which it stands there. */
export type Field = readonly [name: string, value: string];

type Row = { readonly item: string; readonly amount: string };

/** The calculation from which somebody came to learn the amount of one of its rows: all of it, as it was typed. */
export type Origin = {
  readonly before: readonly Field[];
  readonly rows: readonly Row[];
  readonly after: readonly Field[];
  /** Which of the rows, from one on. */
  readonly row: number;
};

type Typed = TypedCalculation & { readonly row: string };

/** Reads it from the address of the questions; null where it names no calculation, no row, or one that it does not have. */
export function originOf(typed: Typed): Origin | null {
  const { matter, item, amount, exemption } = typed;
  const count = item.length === 0 ? 0 : Math.max(item.length, amount.length);
  const row = /^[1-9]\d?$/.test(typed.row) ? Number(typed.row) : 0;
  if (!isMatter(matter) || !itemsOf(matter).some(isByAmount)) return null;
  if (row === 0 || row > count || count > MOST_ROWS) return null;
  const day = Object.keys(typedDay).map((name) => [name, typed[name as keyof typeof typedDay]] as const);
  return {
    before: [["matter", matter], ...day.filter(([, value]) => value !== "")],
    rows: Array.from({ length: count }, (_, index) => ({
      item: item[index] ?? "",
      amount: amount[index] ?? "",
    })),
    after: [
      ...(exemption === "" ? [] : [["exemption", exemption] as const]),
      ...typed.if.map((name) => ["if", name] as const),
    ],
    row,
  };
}

const fieldsOfRow = ({ item, amount }: Row): Field[] => [
  ["item", item],
  ["amount", amount],
];

const calculationFields = ({ before, rows, after }: Omit<Origin, "row">): Field[] => [
  ...before,
  ...rows.flatMap(fieldsOfRow),
  ...after,
];

/** What the questions carry along, unseen. */
export const fieldsOfOrigin = (origin: Origin): Field[] => [
  ...calculationFields(origin),
  ["row", String(origin.row)],
];

export const queryOf = (fields: readonly Field[]): string =>
  new URLSearchParams(fields.map((field) => [...field])).toString();

/** The calculation as it was left. */
export const calculationOfOrigin = (origin: Origin): string => queryOf(calculationFields(origin));

/** The same with the amount in its row. A claim that has no sum becomes one that has, or the amount would count for nothing. */
export function filledCalculation(origin: Origin, found: ClaimAmount): string {
  const amount = decimalEuros(found.amount);
  const rows = origin.rows.map((row, index) =>
    index + 1 === origin.row
      ? { item: hasClaimSum(row.item) ? row.item : itemOfKind(found.kind), amount }
      : row,
  );
  return queryOf(calculationFields({ ...origin, rows }));
}

/** A new calculation of that amount alone. */
export function newCalculation({ kind, amount }: ClaimAmount): string {
  const matter = kind === "maintenance" ? "maintenance" : "claim";
  const row = { item: itemOfKind(kind), amount: decimalEuros(amount) };
  return queryOf([["matter", matter], ...fieldsOfRow(row)]);
}

const itemOfKind = (kind: ClaimAmount["kind"]): FeeItem =>
  kind === "maintenance" ? "civil.child_maintenance" : "civil.monetary_claim";

/** The item of the row that is asked about; null where the address names none. */
export function itemOfOrigin({ rows, row }: Origin): FeeItem | null {
  const item = rows[row - 1]?.item ?? "";
  return isFeeItem(item) ? item : null;
}
