import { expectTypeOf, test } from "vitest";
import type { Cents } from "@/lib/core/money";
import { type AnswersIn, defineForm } from "./define-form";
import { choice } from "./fields/choice";
import { money } from "./fields/money";
import { optional } from "./fields/optional";
import { text } from "./fields/text";

const form = defineForm("an-example", { version: 1 })
  .step("first", { kind: choice("person", "company"), debt: money() })
  .stepIf(({ kind }) => kind === "company", "second", { number: text() })
  .list("things", { name: text(), note: optional(text()) }, { min: 1, max: 2 });

test("answers have the type of what was asked", () => {
  type Answers = AnswersIn<typeof form>;
  expectTypeOf<Answers["kind"]>().toEqualTypeOf<"person" | "company">();
  expectTypeOf<Answers["debt"]>().toEqualTypeOf<Cents>();
  expectTypeOf<Answers["number"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Answers["things"][number]["note"]>().toEqualTypeOf<string | null>();
});

test("a condition knows the answers above it and no later one", () => {
  // @ts-expect-error `later` is asked below.
  defineForm("x", { version: 1 }).stepIf(({ later }) => later === "x", "first", { later: text() });
  // @ts-expect-error There is no such option.
  form.stopIf(({ kind }) => kind === "state", "stop");
});

test("a rule may only speak of fields of its own step", () => {
  // @ts-expect-error `kind` belongs to another step.
  form.step("third", { more: text() }, () => ({ field: "kind", code: "required" }));
  // @ts-expect-error There is no such code.
  form.step("third", { more: text() }, () => ({ field: "more", code: "nonsense" }));
});
