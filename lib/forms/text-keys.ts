import { isDiscreet } from "./catalog";
import type { Fields, Widget } from "./field";
import type { Form, Step } from "./form";

/** Texts that a form must have, and those that it may have. By convention; a form never names one. */
export type TextKeys = { readonly required: readonly string[]; readonly optional: readonly string[] };

const START = ["who", "needed", "time", "law", "alternatives"].map((key) => `start.${key}`);

/** The versions after one, each of which says what it changed: `changes.2`. */
export const changesSince = (version: number, current: number): readonly string[] =>
  Array.from({ length: Math.max(0, current - version) }, (_, index) => String(version + 1 + index));

/** Everything that the pages will look for. The document's own words stand under `document` and are the form's affair. */
export function textKeys(form: Form): TextKeys {
  const parts = form.steps.map((step) => ofStep(step));
  return {
    required: [
      "title",
      "lead",
      "summary",
      ...START,
      ...(isDiscreet(form.id) ? ["neutralTitle"] : []),
      ...changesSince(1, form.version).map((version) => `changes.${version}`),
      ...parts.flatMap(({ required }) => required),
    ],
    optional: ["start.fee", "noFee", ...parts.flatMap(({ optional }) => optional)],
  };
}

function ofStep(step: Step): TextKeys {
  if (step.kind === "stop") {
    return {
      required: ["title", "text", "instead"].map((key) => `deadEnds.${step.id}.${key}`),
      optional: [],
    };
  }
  const at = `steps.${step.id}`;
  const list = step.kind === "list" ? ["entry", "add", "none"].map((key) => `${at}.${key}`) : [];
  const fields = ofFields(step.fields);
  return {
    required: [`${at}.title`, ...list, ...fields.required],
    optional: [...["lead", "help", "helpTitle", "paper"].map((key) => `${at}.${key}`), ...fields.optional],
  };
}

function ofFields(fields: Fields): TextKeys {
  const names = Object.keys(fields);
  return {
    required: Object.entries(fields).flatMap(([name, { widget }]) => [
      `fields.${name}.label`,
      ...optionsOf(widget).map((option) => `fields.${name}.options.${option}`),
    ]),
    optional: [
      ...names.flatMap((name) =>
        ["hint", "statement", "paper", "why", "example"].map((key) => `fields.${name}.${key}`),
      ),
      ...Object.entries(fields).flatMap(([name, { widget }]) =>
        optionsOf(widget).flatMap((option) => [
          `fields.${name}.optionHints.${option}`,
          ...["", ".person", ".company"].map((of) => `fields.${name}.paperOptions.${option}${of}`),
        ]),
      ),
    ],
  };
}

const optionsOf = (widget: Widget): readonly string[] =>
  widget.kind === "choice" || widget.kind === "choices" ? widget.options : [];
