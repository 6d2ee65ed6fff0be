import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { allResources } from "@/lib/i18n/all-resources";
import { FORM_IDS, formById, type FormId } from "../catalog";
import { APPEALABLE_CASE, TYPED_OLD_RULING } from "../parts/test-rulings";
import { answersWith, paperText, TEST_CONTEXT } from "../test-answers";
import { JOURNEYS } from "../test-journeys";
import { fieldOnPaper } from "./name-on-paper";
import { paperWords } from "./paper-words";

type Walked = keyof typeof JOURNEYS;

async function formOf(id: FormId) {
  const form = await formById(id);
  if (form === undefined) throw new Error("No form");
  return form;
}

async function paperWith(id: Walked, change: object = {}, inCase = JOURNEYS[id].inCase): Promise<string> {
  const form = await formOf(id);
  const answers = answersWith(form, { ...JOURNEYS[id], inCase }, { ...change });
  return paperText(form, answers, { ...TEST_CONTEXT, inCase });
}

describe("an answer that was chosen", () => {
  test("is a fact on paper, not what a page offered", async () => {
    const paper = await paperWith("simplified-maintenance-claim");
    expect(paper).toContain("Piekrīt, ka tiesa sazinās elektroniski");
    expect(paper).toContain("Deklarētā dzīvesvieta");
    expect(paper).not.toMatch(/Jā, piekrītu|uzņēmuma juridiskā adrese|Nē, pietiek/);
  });

  test("that none of the rulings known is meant is no ruling", async () => {
    const paper = await paperWith("appeal", { ...TYPED_OLD_RULING, ruling: "another" }, APPEALABLE_CASE);
    expect(paper).not.toContain("kura šeit nav");
    expect(paper).toContain("Spriedums");
  });

  test("of which nothing follows is not in it, and its opposite is", async () => {
    expect(await paperWith("withdrawal", { costsFromDefendant: "no" })).not.toContain(
      "Lūdz piespriest izdevumus",
    );
    expect(await paperWith("claim", { protectionDecision: "no" })).not.toContain(
      "Lēmums par pagaidu aizsardzību",
    );
  });
});

describe.each(["common", ...FORM_IDS])("the words of %s for a paper", (id) => {
  test.each(LANGUAGES)("name in %s only what can be chosen, beside its options", (language) => {
    const { fields = {} } = allResources[language][`form-${id}` as "form-common"] as {
      fields?: Record<string, { options?: object; paperOptions?: object }>;
    };
    for (const [name, { options = {}, paperOptions = {} }] of Object.entries(fields))
      expect([name, Object.keys(paperOptions).filter((option) => !Object.hasOwn(options, option))]).toEqual([
        name,
        [],
      ]);
  });
});

/** Whoever speaks or is spoken to on the page: in what somebody wrote they may stand. */
const SPEECH =
  /(?<!\p{L})(?:jū[st]\p{L}*|jums|man|mani?s|manu|mani|mums|esam|lūdzu|piekrītu|(?:ne)?atzīstu|iebilstu|pievienošu|celšu|nezinu|nokavēju|samaksāju|atteicos|(?:ne)?vienojāmies|dzīvoj[aā]m)(?!\p{L})/iu;

describe.each(Object.entries(JOURNEYS))("the paper of %s", (id, { typed, inCase: own, journeys }) => {
  test.each(journeys.filter(({ status }) => status === "complete"))(
    "says what was chosen as I and you to nobody: $name",
    async ({ change, inCase = own }) => {
      const form = await formOf(id as Walked);
      const words = paperWords(id, "lv");
      const chosen = new Set(
        form.steps.flatMap((step) =>
          step.kind === "stop"
            ? []
            : Object.entries(step.fields).flatMap(([name, { widget }]) =>
                widget.kind === "choice" || widget.kind === "choices" ? [fieldOnPaper(words, name)] : [],
              ),
        ),
      );
      const answers = answersWith(form, { typed, inCase }, change);
      const rows = form
        .document(answers, { ...TEST_CONTEXT, inCase }, "lv")
        .flatMap((block) => (block.kind === "rows" ? block.rows : []));
      expect(rows.filter(({ name, value }) => chosen.has(name) && SPEECH.test(value))).toEqual([]);
    },
  );
});
