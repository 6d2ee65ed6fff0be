import type { Attached } from "@/lib/documents/attached";
import type { Field } from "../field";
import { reading } from "../reading";

/** The files of the draft. They were checked when they came, so the list is taken as it is. */
export function files(): Field<readonly Attached[]> {
  const schema = reading((known): readonly Attached[] =>
    Array.isArray(known) ? (known as readonly Attached[]) : [],
  );
  return { widget: { kind: "files" }, isOptional: true, schema };
}
