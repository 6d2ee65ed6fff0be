import { describe, expect, test } from "vitest";
import { formById } from "../catalog";
import { simplifiedMoneyClaim } from "../simplified-money-claim/form";
import { claimEntry, typedClaim } from "../simplified-money-claim/test-typed";
import { askedAgain, type Wanting } from "./asked-again";

const CLAIM: Wanting = { form: simplifiedMoneyClaim, typed: typedClaim };

const named = (field: string | null, wanting: Wanting | null = CLAIM) =>
  askedAgain(wanting, [{ field, text: "Nav skaidrs." }]);

describe("a defect that names a question", () => {
  test("is answered by that question, with the first answer in it", () => {
    const { defects, asked } = named("facts");
    expect(defects).toEqual([
      { field: "facts", text: "Nav skaidrs.", question: "simplified-money-claim__facts" },
    ]);
    expect(asked.fields["simplified-money-claim__facts"]?.widget.kind).toBe("longText");
    expect(asked.typed).toEqual({ "simplified-money-claim__facts": typedClaim["facts"] });
  });

  test("of one entry, when there is only one", () => {
    const { asked } = named("mainDebt");
    expect(asked.typed).toEqual({ "simplified-money-claim__mainDebt": "1 200,50" });
    const two = [
      { id: "c1", typed: claimEntry() },
      { id: "c2", typed: claimEntry() },
    ];
    expect(named("mainDebt", { ...CLAIM, typed: { ...typedClaim, claims: two } }).asked.fields).toEqual({});
  });

  test("twice is answered by it once", () => {
    const { defects, asked } = askedAgain(CLAIM, [
      { field: "facts", text: "Nav dienas." },
      { field: "facts", text: "Nav vietas." },
    ]);
    expect(new Set(defects.map(({ question }) => question)).size).toBe(1);
    expect(Object.keys(asked.fields)).toHaveLength(1);
  });
});

describe("a defect is answered by a text", () => {
  test.each([
    ["of the whole", null],
    ["of a fee", "fee"],
    ["of a list", "claims"],
    ["of what no form asks", "toString"],
    ["of files", "attachments"],
    ["of the declaration", "truth"],
    ["of what is offered by other answers", "court"],
    ["of what was not asked", "hearingReason"],
  ])("%s", (_, field) => {
    const { defects, asked } = named(field);
    expect(defects).toMatchObject([{ question: null }]);
    expect(asked).toEqual({ fields: {}, typed: {} });
  });

  test("where the form is not known any more", () => {
    expect(named("facts", null).defects).toMatchObject([{ question: null }]);
  });

  test("of what only the court may read", async () => {
    const form = await formById("protection-from-violence");
    if (form === undefined) throw new Error("No form");
    const wanting = { form, typed: { contactPhone: "20000001" } };
    expect(named("contactPhone", wanting).asked.fields).toEqual({});
  });
});
