import { z } from "zod";
import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { municipalitySchema } from "./municipality";
import { lineSchema } from "./text";

export type Address = { readonly line: string; readonly municipality: string; readonly postalCode: string };

/** In one line, as on an envelope. */
export const addressLine = ({ line, municipality, postalCode }: Address): string =>
  [line, municipality, postalCode].join(", ");

/** `LV-1010`; the letters and the hyphen may be left out. */
const postalCode = reading((typed, refuse): string => {
  const digits = plainLine(typed)
    .replaceAll(/[\s\-–]/g, "")
    .replace(/^LV/i, "");
  if (digits === "") return refuse("required");
  return /^\d{4}$/.test(digits) ? `LV-${digits}` : refuse("notAPostalCode");
});

const schema = z.preprocess(
  (typed) => (typeof typed === "object" && typed !== null ? typed : {}),
  z.object({ line: lineSchema(200), municipality: municipalitySchema, postalCode }),
);

/** An address in Latvia. `isOwn` lets the browser offer the person's own. */
export const address = ({ isOwn = false }: { isOwn?: boolean } = {}): Field<Address> => ({
  widget: { kind: "address", isOwn },
  isOptional: false,
  schema,
});
