import { day } from "@/lib/core/day";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { caseFact, filerFact } from "./facts";
import type { Form, SubmitContext } from "./form";
import type { FormJourneys } from "./test-journey";
import type { TypedGroup } from "./typed";
import { walk } from "./walk";

/** Who files in the tests, for oneself, on the day of the tests. */
export const TEST_CONTEXT: SubmitContext = {
  filer: { givenName: "Ilze", familyName: "Bērziņa-Ķēniņa", personalCode: "324871-50936" },
  principal: null,
  day: day("2026-11-22"),
  schedules: BUILT_IN_SCHEDULES,
  attachments: [],
  correction: null,
  inCase: null,
};

/** How far one comes with the shortest way of a form and what is typed otherwise. */
export const walkedWith = <Meant>(
  form: Form<Meant>,
  { typed, inCase }: Pick<FormJourneys, "typed" | "inCase">,
  change: TypedGroup,
) =>
  walk(
    form,
    {
      ...typed,
      ...change,
      ...filerFact(TEST_CONTEXT.filer),
      ...(inCase === null ? {} : caseFact(inCase)),
    },
    TEST_CONTEXT.day,
  );

/** What was answered, all of it right. */
export function answersWith<Meant>(
  form: Form<Meant>,
  journeys: Pick<FormJourneys, "typed" | "inCase">,
  change: TypedGroup,
): Meant {
  const found = walkedWith(form, journeys, change);
  if (found.status !== "complete") throw new Error(JSON.stringify(found));
  return found.answers;
}

/** The words of a paper, with plain spaces. */
export const paperText = <Meant>(
  form: Form<Meant>,
  answers: Meant,
  context: SubmitContext = TEST_CONTEXT,
): string => JSON.stringify(form.document(answers, context, "lv")).replaceAll(/[\u00a0\u202f]/g, " ");
