import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import type { Attached } from "@/lib/documents/attached";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { formById } from "./catalog";
import { caseFact, filerFact } from "./facts";
import type { CaseFacts } from "./case-facts";
import type { Fields } from "./field";
import type { Form, SubmitContext } from "./form";
import { JOURNEYS } from "./test-journeys";
import type { TypedGroup } from "./typed";
import { walk } from "./walk";

const TODAY = day("2026-11-22");
const FILER = { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" };

async function formOf(id: string): Promise<Form> {
  const form = await formById(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

const walked = (form: Form, typed: TypedGroup, inCase: CaseFacts | null) =>
  walk(form, { ...typed, ...filerFact(FILER), ...(inCase === null ? {} : caseFact(inCase)) }, TODAY);

const attachedIn = ({ attachments }: TypedGroup): readonly Attached[] =>
  Array.isArray(attachments) ? (attachments as readonly Attached[]) : [];

/** Every text in a tree of what was typed that is long enough to be somebody's own words. */
function sentencesIn(typed: unknown): string[] {
  if (typeof typed === "string") return /\s\S+\s/.test(typed) ? [typed.trim()] : [];
  return typeof typed === "object" && typed !== null
    ? Object.values(typed).flatMap((part) => sentencesIn(part))
    : [];
}

/** What may stand in the paper. */
const openNames = (fields: Fields): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.isConfidential !== true);

describe.each(Object.entries(JOURNEYS))("%s", (id, { typed, inCase: own, journeys }) => {
  test.each(journeys)("$name", async ({ change, path, status, inCase = own }) => {
    expect(walked(await formOf(id), { ...typed, ...change }, inCase)).toMatchObject({ path, status });
  });

  test("every step is visited by a journey", async () => {
    const { steps } = await formOf(id);
    const visited = new Set(journeys.flatMap(({ path }) => path));
    expect(steps.map((step) => step.id).filter((step) => !visited.has(step))).toEqual([]);
  });

  test.each(journeys.filter(({ status }) => status === "complete"))(
    "what comes of it: $name",
    async ({ change, inCase = own }) => {
      const form = await formOf(id);
      const found = walked(form, { ...typed, ...change }, inCase);
      if (found.status !== "complete") throw new Error("Not complete");
      const { answers, path } = found;
      const context: SubmitContext = {
        filer: FILER,
        principal: null,
        day: TODAY,
        schedules: BUILT_IN_SCHEDULES,
        attachments: attachedIn({ ...typed, ...change }),
        correction: null,
        inCase,
      };
      expect(form.court(answers, context).courtId).toMatch(/^[A-Z]{2,5}$/);
      expect(form.filed(answers, context).subject).toMatch(/^\S.{3,}$/);
      expect(() => form.fee(answers, context)).not.toThrow();
      expect(form.warnings(answers)).toBeDefined();
      const lv = form.document(answers, context, "lv");
      const whole = JSON.stringify(lv);
      expect(whole).not.toMatch(/undefined|\[object|NaN|\{\{/);
      expect(form.document(answers, context, "en").map(({ kind }) => kind)).toEqual(
        lv.map(({ kind }) => kind),
      );
      // What somebody wrote in their own words stands in the paper, unless its step was not on the way.
      const told = form.steps.filter(({ id: step }) => path.includes(step));
      const names = told.flatMap((step) =>
        step.kind === "list" ? [step.id] : step.kind === "questions" ? openNames(step.fields) : [],
      );
      const all: TypedGroup = { ...typed, ...change };
      const sentences = names.flatMap((name) => sentencesIn(all[name]));
      const missing = sentences.filter((sentence) => !whole.includes(JSON.stringify(sentence).slice(1, -1)));
      expect(missing).toEqual([]);
    },
  );
});
