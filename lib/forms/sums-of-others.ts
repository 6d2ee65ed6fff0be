import { type Cents, cents, sumOf } from "@/lib/core/money";
import { readAmount } from "./fields/read-amount";
import type { Entry } from "./typed";

export type Sums = { readonly total: Cents; readonly mainDebt: Cents };

/** What the other entries of a list come to, as far as they can be read. The first name is the main sum. */
export function sumsOfOthers(entries: readonly Entry[], except: string, names: readonly string[]): Sums {
  const others = entries.filter(({ id }) => id !== except);
  const amount = (entry: Entry, name: string): Cents => {
    const read = readAmount(entry.typed[name]);
    return read.ok ? read.value : cents(0);
  };
  const [main = ""] = names;
  return {
    total: sumOf(others.flatMap((entry) => names.map((name) => amount(entry, name)))),
    mainDebt: sumOf(others.map((entry) => amount(entry, main))),
  };
}
