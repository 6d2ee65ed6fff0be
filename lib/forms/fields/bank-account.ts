import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const LATVIAN = /^LV\d{2}[A-Z]{4}[A-Z0-9]{13}$/;

/** ISO 13616: the number with its head moved behind, letters as 10–35, leaves 1 when divided by 97. */
export function hasIbanCheck(iban: string): boolean {
  const moved = `${iban.slice(4)}${iban.slice(0, 4)}`;
  let rest = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const schema = reading((typed, refuse): string => {
  const iban = plainLine(typed)
    .replaceAll(/[\s\-–]/g, "")
    .toUpperCase();
  if (iban === "") return refuse("required");
  if (!SHAPE.test(iban)) return refuse("notAnIban");
  if (iban.startsWith("LV") && !LATVIAN.test(iban)) return refuse("notALatvianIban");
  return hasIbanCheck(iban) ? iban : refuse("ibanCheck");
});

/** An account number (IBAN) of any country. */
export const bankAccount = (): Field<string> => ({
  widget: textWidget({ max: 42, width: "lg" }),
  isOptional: false,
  schema,
});
