import type { Purpose } from "@/lib/documents/purpose";
import type { Form } from "./form";

export type FilesField = {
  readonly step: string;
  readonly field: string;
  /** What a file may be for in this form; the first is what is meant unless it is said. */
  readonly purposes: readonly Purpose[];
};

/** The step of a form at which files are attached, and its field. */
export function filesField(form: Form): FilesField | undefined {
  for (const step of form.steps) {
    if (step.kind !== "questions") continue;
    for (const [field, { widget }] of Object.entries(step.fields)) {
      if (widget.kind === "files") return { step: step.id, field, purposes: widget.purposes };
    }
  }
  return undefined;
}
