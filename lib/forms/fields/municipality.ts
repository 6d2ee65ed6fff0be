import { MUNICIPALITIES } from "@/lib/courts/courts";
import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

export const municipalitySchema = reading((typed, refuse): string => {
  const name = textOf(typed);
  return MUNICIPALITIES.includes(name) ? name : refuse("chooseMunicipality");
});

/** A municipality or state city of Latvia. */
export const municipality = (): Field<string> => ({
  widget: { kind: "municipality" },
  isOptional: false,
  schema: municipalitySchema,
});
