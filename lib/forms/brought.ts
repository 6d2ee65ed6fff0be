import { z } from "zod";
import type { Cents } from "@/lib/core/money";
import { type Exemption, exemptionCode, exemptionFrom } from "@/lib/fees/exemptions";
import { broughtDebts, debtsText } from "./debts";
import { broughtFit, fitText, typedOfFit } from "./fit";
import type { Form } from "./form";
import { isBlank, type TypedGroup } from "./typed";

/** What somebody brings along from the calculator, and from the questions whether the form is the right one. */
export type Brought = {
  readonly debts: readonly Cents[];
  readonly exemption: Exemption | null;
  readonly fit: TypedGroup;
};

export const NOTHING_BROUGHT: Brought = { debts: [], exemption: null, fit: {} };

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
export const broughtFields = { debts: broughtDebts, exemption: broughtExemption, fit: broughtFit };

/** The fields of what was brought, and none for what was not. */
export const fieldsOfBrought = ({ debts, exemption, fit }: Brought): Readonly<Record<string, string>> => ({
  ...(debts.length === 0 ? {} : { debts: debtsText(debts) }),
  ...(exemption === null ? {} : { exemption: exemptionCode(exemption) }),
  ...(isBlank(fit) ? {} : { fit: fitText(fit) }),
});

/** The same as the end of an address: letters, digits, commas and colons alone, which need no escaping. */
export function queryOfBrought(brought: Brought): string {
  const fields = Object.entries(fieldsOfBrought(brought)).map(([name, value]) => `${name}=${value}`);
  return fields.length === 0 ? "" : `?${fields.join("&")}`;
}

type Taking = Pick<Form, "fromDebts" | "fromExemption" | "steps">;

/** What a form begins with because of it, as if it had been typed. */
export const typedFrom = (form: Taking, { debts, exemption, fit }: Brought): TypedGroup => ({
  ...typedOfFit(form, fit),
  ...form.fromDebts?.(debts),
  ...(exemption === null ? {} : form.fromExemption?.(exemption)),
});

/** Whether the form has the ground among those that it offers. */
export const offersGround = (form: Taking, exemption: Exemption): boolean =>
  !isBlank(typedFrom(form, { ...NOTHING_BROUGHT, exemption }));
