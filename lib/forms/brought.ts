import { z } from "zod";
import type { Cents } from "@/lib/core/money";
import { type Exemption, exemptionCode, exemptionFrom } from "@/lib/fees/exemptions";
import { broughtDebts, debtsText } from "./debts";
import type { Form } from "./form";
import { isBlank, type TypedGroup } from "./typed";

/** What somebody brings along from the calculator. */
export type Brought = {
  readonly debts: readonly Cents[];
  readonly exemption: Exemption | null;
};

export const NOTHING_BROUGHT: Brought = { debts: [], exemption: null };

/** The ground of an exemption, `1:16`; whatever the law does not have is none. */
const broughtExemption = z
  .string()
  .transform((text, context): Exemption | null => {
    const known = exemptionFrom(text);
    if (known !== undefined) return known;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  })
  .catch(null);

/** As an address or a posted form carries it. */
export const broughtFields = { debts: broughtDebts, exemption: broughtExemption };

/** The fields of what was brought, and none for what was not. */
export const fieldsOfBrought = ({ debts, exemption }: Brought): Readonly<Record<string, string>> => ({
  ...(debts.length === 0 ? {} : { debts: debtsText(debts) }),
  ...(exemption === null ? {} : { exemption: exemptionCode(exemption) }),
});

/** The same as the end of an address: digits, commas and colons alone, which need no escaping. */
export function queryOfBrought(brought: Brought): string {
  const fields = Object.entries(fieldsOfBrought(brought)).map(([name, value]) => `${name}=${value}`);
  return fields.length === 0 ? "" : `?${fields.join("&")}`;
}

type Taking = Pick<Form, "fromDebts" | "fromExemption">;

/** What a form begins with because of it, as if it had been typed. */
export const typedFrom = (form: Taking, { debts, exemption }: Brought): TypedGroup => ({
  ...form.fromDebts?.(debts),
  ...(exemption === null ? {} : form.fromExemption?.(exemption)),
});

/** Whether the form has the ground among those that it offers. */
export const offersGround = (form: Taking, exemption: Exemption): boolean =>
  !isBlank(typedFrom(form, { debts: [], exemption }));
