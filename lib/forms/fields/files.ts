import type { Attached } from "@/lib/documents/attached";
import { type Purpose, USUAL_PURPOSES } from "@/lib/documents/purpose";
import type { Field } from "../field";
import { reading } from "../reading";

type Wanted = {
  /** What a file may be here, in the order in which it is offered; the first is what is meant unless it is said. */
  readonly purposes?: readonly Purpose[];
  /** Of each of these there must be a file. */
  readonly required?: readonly Purpose[];
};

/** The files of the draft. They were checked when they came, so only what is missing among them can be wrong. */
export function files({ purposes, required = [] }: Wanted = {}): Field<readonly Attached[]> {
  const offered = [...new Set([...required, ...(purposes ?? USUAL_PURPOSES)])];
  const schema = reading((known, refuse): readonly Attached[] => {
    const attached = Array.isArray(known) ? (known as readonly Attached[]) : [];
    for (const purpose of required) {
      if (!attached.some((file) => file.purpose === purpose))
        refuse("fileOfPurposeMissing", { params: { purpose } });
    }
    for (const { name, scanState } of attached)
      if (scanState === "infected") refuse("fileInfected", { params: { name } });
    return attached;
  });
  return {
    widget: { kind: "files", purposes: offered, required },
    isOptional: required.length === 0,
    schema,
  };
}
