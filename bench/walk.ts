import { day } from "@/lib/core/day";
import { formById } from "@/lib/forms/catalog";
import { caseFact, filerFact } from "@/lib/forms/facts";
import type { Form } from "@/lib/forms/form";
import { JOURNEYS } from "@/lib/forms/test-journeys";
import { entriesOf, type TypedGroup } from "@/lib/forms/typed";
import { walk } from "@/lib/forms/walk";
import { PlainError } from "../scripts/plain-error";
import { median } from "./compare";
import type { Trial } from "./entry";

const TODAY = day("2026-11-22");
const ROUNDS = 9;
const TIMES = 200;

type Draft = { readonly form: Form; readonly typed: TypedGroup; readonly size: number };

/** Every list as long as the form allows. */
function filled(form: Form, typed: TypedGroup): TypedGroup {
  const lists = form.steps.flatMap((step) => {
    const [first] = step.kind === "list" ? entriesOf(typed[step.id]) : [];
    if (step.kind !== "list" || first === undefined) return [];
    const entries = Array.from({ length: step.max }, (_, index) => ({ ...first, id: `e${String(index)}` }));
    return [[step.id, entries] as const];
  });
  return { ...typed, ...Object.fromEntries(lists) };
}

/** The draft that holds the most, among the shortest ways of all forms with their lists filled up. */
async function largestDraft(): Promise<Draft> {
  const drafts = await Promise.all(
    Object.entries(JOURNEYS).map(async ([id, { typed, inCase }]): Promise<Draft> => {
      const form = await formById(id);
      if (form === undefined) throw new PlainError(`There is no form ${id}.`);
      const facts = { ...filerFact({ personalCode: "" }), ...(inCase === null ? {} : caseFact(inCase)) };
      const whole = { ...filled(form, typed), ...facts };
      return { form, typed: whole, size: JSON.stringify(whole).length };
    }),
  );
  const [largest] = drafts.toSorted((one, other) => other.size - one.size);
  if (largest === undefined) throw new PlainError("There are no forms.");
  return largest;
}

function microseconds(work: () => unknown): number {
  const begin = performance.now();
  for (let time = 0; time < TIMES; time += 1) work();
  return ((performance.now() - begin) * 1_000) / TIMES;
}

/** What every view and every save of a draft begins with, against reading the same draft as JSON, which comes before it anyway. */
export const walkTrial: Trial = {
  name: "walk",
  about: "walking the largest draft, its lists full, against parsing the same draft from JSON",
  target: "≤ 12 times",
  measure: async () => {
    const { form, typed, size } = await largestDraft();
    const text = JSON.stringify(typed);
    const rounds = Array.from({ length: ROUNDS }, () => {
      const anchor = microseconds(() => JSON.parse(text) as unknown);
      return { anchor, product: microseconds(() => walk(form, typed, TODAY)) };
    });
    const [anchor, product] = [
      median(rounds.map((round) => round.anchor)),
      median(rounds.map((round) => round.product)),
    ];
    const ratio = median(rounds.map((round) => round.product / round.anchor));
    return [
      `ratio ${ratio.toFixed(1)}: ${form.id}, ${(size / 1_024).toFixed(0)} kB, ${product.toFixed(0)} µs against ${anchor.toFixed(0)} µs`,
    ];
  },
};
