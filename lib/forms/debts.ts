import { z } from "zod";
import { type Cents, cents, decimalEuros } from "@/lib/core/money";

/** So many claims fit into one statement. */
const MOST_DEBTS = 10;
const SHAPE = /^\d{1,11}(?:,\d{1,11}){0,9}$/;

/** Sums that somebody brings along from the calculator, `120050,20000` in cents; whatever else stands there is none. */
export const broughtDebts = z
  .string()
  .regex(SHAPE)
  .transform((text): readonly Cents[] =>
    text
      .split(",")
      .slice(0, MOST_DEBTS)
      .map((sum) => cents(Number(sum))),
  )
  .catch([]);

/** The same sums as an address carries them. */
export const debtsText = (debts: readonly Cents[]): string => debts.join(",");

/** A sum as it would be typed. */
export const typedDebt = (debt: Cents): string => decimalEuros(debt).replace(".", ",");
