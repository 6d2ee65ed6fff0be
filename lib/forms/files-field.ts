import type { Form } from "./form";

/** The step of a form at which files are attached, and the name of its field. */
export function filesField(form: Form): { readonly step: string; readonly field: string } | undefined {
  for (const step of form.steps) {
    if (step.kind !== "questions") continue;
    const found = Object.entries(step.fields).find(([, { widget }]) => widget.kind === "files");
    if (found !== undefined) return { step: step.id, field: found[0] };
  }
  return undefined;
}
