import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { FORMS_DOC, formsDoc } from "@/scripts/build/generate-forms-doc";
import { FORM_IDS, formById } from "../catalog";
import { filesField } from "../files-field";
import type { Form } from "../form";
import { CONTENTS } from "./all-contents";

/** The documents that domain.md §8 lists and that go to a court or are filed in a case there. */
const LISTED = [
  "Prasības pieteikums",
  "Laulības šķiršana",
  "Vienkāršotā procedūra, nauda",
  "Vienkāršotā procedūra, uzturlīdzekļi",
  "Paskaidrojums",
  "Brīdinājuma kārtība",
  "Parādnieka atbilde",
  "Bezstrīdus izpilde",
  "Pagaidu aizsardzība pret vardarbību",
  "Prasības nodrošināšana",
  "Sevišķā kārtība",
  "Apelācijas sūdzība",
  "Blakus sūdzība",
  "Kasācijas sūdzība",
  "Tiesvedības atjaunošana",
  "Jaunatklāti apstākļi",
  "Administratīvais pieteikums",
  "Administratīvā apelācija",
  "Administratīvā kasācija",
  "Videokonferences pieteikums",
  "Lietas materiālu pieprasījums",
  "Izziņas pieprasījums",
  "Dalībnieka apliecinājumi",
  "Nodevas atmaksa",
];

/** What every document of the common list has: domain.md §8, "common parts". */
const COMMON = [/^List of documents$/, /^Day$/, /^Signature$/, /^Submitter/, /[Rr]epresentative/];

async function formOf(id: string): Promise<Form> {
  const form = await formById(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

/** Every question of a form by its place. */
const placesOf = (form: Form): string[] =>
  form.steps.flatMap((step) =>
    step.kind === "stop" ? [] : Object.keys(step.fields).map((field) => `${step.id}.${field}`),
  );

test("every document that is listed has its form", () => {
  const documents: string[] = Object.values(CONTENTS).map(({ document }) => document);
  expect(LISTED.filter((name) => !documents.includes(name))).toEqual([]);
});

test("docs/forms.md is what the forms and the law say now (npm run generate)", async () => {
  const written = readFileSync(path.join(import.meta.dirname, "../../..", FORMS_DOC), "utf8");
  expect(written === (await formsDoc())).toBe(true);
});

describe.each(FORM_IDS)("%s", (id) => {
  test("asks what it is said to ask", async () => {
    const places = new Set(placesOf(await formOf(id)));
    const asked = CONTENTS[id].contents.flatMap((wanted) => wanted.asked);
    expect(asked.filter((place) => !places.has(place))).toEqual([]);
  });

  test("meets everything that the law wants", () => {
    const unmet = CONTENTS[id].contents.filter(
      ({ asked, derived }) => asked.length === 0 && derived.length === 0,
    );
    expect(unmet).toEqual([]);
  });

  test("has what all documents have", () => {
    const wanted = CONTENTS[id].contents.map(({ what }) => what);
    expect(COMMON.filter((part) => !wanted.some((what) => part.test(what)))).toEqual([]);
  });

  test("takes the papers that go with it", async () => {
    const offered = filesField(await formOf(id))?.purposes ?? [];
    const purposes = CONTENTS[id].enclosed.flatMap((enclosed) => enclosed.purposes);
    expect(purposes.filter((purpose) => !offered.includes(purpose))).toEqual([]);
  });

  test("says for each paper how it comes, or why it need not", () => {
    const open = CONTENTS[id].enclosed.filter(
      ({ purposes, otherwise }) => (purposes.length === 0) === (otherwise === null),
    );
    expect(open).toEqual([]);
  });
});
