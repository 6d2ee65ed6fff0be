import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { FORM_IDS, formById } from "./catalog";
import { caseFact, filerFact } from "./facts";
import { PARTS, type Field, type Fields, type Widget } from "./field";
import type { Form, Step } from "./form";
import { JOURNEYS } from "./test-journeys";
import { JUDGED_CASE } from "./test-journey";
import { neighbours, pageOfStep } from "./steps";
import type { TypedGroup } from "./typed";
import { walk } from "./walk";

const TODAY = day("2026-11-22");
const FILER = { personalCode: "324871-50936" };

const forms: readonly Form[] = await Promise.all(
  FORM_IDS.map(async (id) => {
    const form = await formById(id);
    if (form === undefined) throw new Error(`No form ${id}`);
    return form;
  }),
);

/** What somebody may post into a control, sensible or not. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "yes",
    "no",
    "",
    " ",
    "1 250,50",
    "-1",
    "31",
    "2",
    "2026",
    "LV-1013",
    "Rīga",
    "person",
    "company",
  ),
);
const anything = fc.oneof(anyText, fc.anything({ maxDepth: 2 }));

const typedInto = ({ widget }: Field<unknown>): fc.Arbitrary<unknown> => {
  const parts = PARTS[widget.kind];
  const likely =
    parts === undefined
      ? likelyText(widget)
      : fc.record(Object.fromEntries(parts.map((part) => [part, anyText])), { requiredKeys: [] });
  return fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: anything });
};

function likelyText(widget: Widget): fc.Arbitrary<unknown> {
  if (widget.kind === "choice") return fc.constantFrom(...widget.options);
  if (widget.kind === "choices") return fc.subarray([...widget.options]);
  if (widget.kind === "agreement") return fc.constantFrom("yes", "");
  return anyText;
}

/** Files are never typed: the server puts its own list where they are asked for. */
const typedFields = (fields: Fields): fc.Arbitrary<TypedGroup> => {
  const typed = Object.entries(fields).filter(([, { widget }]) => widget.kind !== "files");
  const entries = typed.map(([name, field]) => [name, typedInto(field)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
};

function typedStep(step: Step): fc.Arbitrary<TypedGroup> {
  if (step.kind === "stop") return fc.constant({});
  if (step.kind === "questions") return typedFields(step.fields);
  const entry = fc.record({ id: fc.constantFrom("a", "b", "c"), typed: typedFields(step.fields) });
  return fc.oneof(fc.array(entry, { maxLength: 3 }), anything).map((entries) => ({ [step.id]: entries }));
}

/** A draft in any state: some steps as a journey types them, others as chance has it. */
function drafts(form: Form): fc.Arbitrary<TypedGroup> {
  const known = Object.hasOwn(JOURNEYS, form.id) ? JOURNEYS[form.id as keyof typeof JOURNEYS] : undefined;
  const facts = [filerFact(FILER), { ...filerFact(FILER), ...caseFact(known?.inCase ?? JUDGED_CASE) }];
  const steps = fc.tuple(
    ...form.steps.map((step) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: typedStep(step) }),
    ),
  );
  return fc
    .tuple(steps, fc.constantFrom(...facts))
    .map(([parts, fact]) => Object.assign({}, known?.typed ?? {}, ...parts, fact) as TypedGroup);
}

/** The names of what steps answer. */
const namesOf = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) =>
    step.kind === "stop" ? [] : step.kind === "list" ? [step.id] : Object.keys(step.fields),
  );

describe.each(forms.map((form) => [form.id, form] as const))("%s, whatever is typed", (_, form) => {
  test("is walked without a crash, the same way each time, and ends where the law or the person stops", () => {
    fc.assert(
      fc.property(drafts(form), (typed) => {
        const walked = walk(form, typed, TODAY);
        expect(walk(form, typed, TODAY)).toEqual(walked);
        const ids = form.steps.map(({ id }) => id);
        const places = walked.path.map((id) => ids.indexOf(id));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        if (walked.status === "incomplete") expect(walked.path.at(-1)).toBe(walked.step);
        if (walked.status === "stopped") expect(walked.path.at(-1)).toBe(walked.deadEnd);
      }),
      { numRuns: 60 },
    );
  });

  test("what was not asked is not filed", () => {
    fc.assert(
      fc.property(drafts(form), (typed) => {
        const walked = walk(form, typed, TODAY);
        if (walked.status !== "complete") return;
        const asked = new Set(namesOf(form.steps.filter(({ id }) => walked.path.includes(id))));
        const filed = Object.keys(walked.answers);
        expect(filed.filter((name) => !asked.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("back and next are inverse on every way", () => {
    fc.assert(
      fc.property(drafts(form), (typed) => {
        const walked = walk(form, typed, TODAY);
        for (const id of walked.path.slice(1)) {
          const { before } = neighbours(form, walked, id);
          if (before === undefined) throw new Error(`Nothing comes before ${id}`);
          expect(neighbours(form, walked, before).after).toBe(pageOfStep(form, id));
        }
      }),
      { numRuns: 40 },
    );
  });
});
