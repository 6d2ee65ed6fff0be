import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES } from "@/lib/core/language";
import { FORM_IDS, type FormId, formById } from "./catalog";
import { formTexts } from "./form-texts";
import { JUDGED_CASE } from "./test-journey";
import { waysOf, waysOut } from "./ways-out";

const TODAY = day("2026-11-22");

const deadEndsOf = async (form: FormId): Promise<readonly string[]> => {
  const loaded = await formById(form);
  return [...new Set((loaded?.steps ?? []).flatMap(({ kind, id }) => (kind === "stop" ? [id] : [])))];
};

describe.each(FORM_IDS)("the dead ends of %s", (form) => {
  test("lead on only where there are such", async () => {
    const known = await deadEndsOf(form);
    const told = Object.keys(waysOf(form)).filter((id) => id !== "administrative-case");
    expect(told.filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(LANGUAGES)("lead to every form that their words name (%s)", async (language) => {
    const { text } = formTexts(form, language);
    for (const id of await deadEndsOf(form)) {
      const words = `${text(`deadEnds.${id}.text`)} ${text(`deadEnds.${id}.instead`)}`;
      const named = FORM_IDS.filter((other) =>
        ["„”", "“”"].some(([open = "", close = ""]) =>
          words.includes(`${open}${formTexts(other, language).text("title")}${close}`),
        ),
      );
      expect(waysOf(form)[id] ?? [], `${id}: ${words}`).toEqual(expect.arrayContaining(named));
    }
  });
});

describe("where a dead end leads", () => {
  const paths = (form: FormId, deadEnd: string, change: Partial<typeof JUDGED_CASE> | null): string[] =>
    waysOut({
      form,
      deadEnd,
      inCase: change === null ? null : { ...JUDGED_CASE, caseId: "mine", ...change },
      today: TODAY,
    }).map(({ path }) => path);

  test("to the description of the form before anything is begun", () => {
    expect(paths("withdrawal", "agreed", null)).toEqual(["/forms/settlement"]);
  });

  test("within a draft the case is kept", () => {
    expect(paths("withdrawal", "agreed", { status: "opened" })).toEqual([
      "/forms/settlement/begin?case=mine",
    ]);
  });

  test("a form that opens a case, and the same form without the case, begin outside it", () => {
    expect(paths("payment-order-response", "decided", {})).toEqual(["/forms/claim"]);
    expect(paths("protection-from-violence", "administrative", {})).toEqual([
      "/forms/protection-from-violence",
    ]);
  });

  test("what does not fit the case is left out where something else does", () => {
    const administrative = paths("free-application", "complaint", { processKind: "administrative" });
    expect(administrative).toContain("/forms/administrative-appeal/begin?case=mine");
    expect(administrative).not.toContain("/forms/appeal/begin?case=mine");
    expect(paths("writ-of-execution-request", "not-in-force", { status: "decided" })).toEqual([
      "/forms/securing-claim/begin?case=mine",
    ]);
  });
});
