import { beforeAll, describe, expect, test } from "vitest";
import { dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { TYPED_MEANS } from "@/lib/forms/parts/test-means";
import { MEANS_STEPS, type MeansStep } from "@/lib/forms/parts/means-answers";
import { testViewer } from "@/lib/filings/server/test-filing";
import { dataOfViewer } from "@/lib/identity/server/data-of-viewer";
import type { Viewer } from "@/lib/identity/viewer";
import { openStep } from "../kept-means";
import { MEANS_DAYS } from "../means-days";
import { deleteMeans } from "./delete-means";
import { forgetOldMeans } from "./forget-old-means";
import { meansOfPerson } from "./means-of-person";
import { saveMeans } from "./save-means";

let ilze: Viewer;
let andris: Viewer;

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

/** As a page posts it: the parts of a date each by itself. */
const POSTED = {
  ...TYPED_MEANS,
  "meansStatusDate-day": "12",
  "meansStatusDate-month": "9",
  "meansStatusDate-year": "2026",
};

const save = (viewer: Viewer, step: MeansStep, change: object = {}, now = new Date()) =>
  saveMeans({ personId: viewer.personId, step, posted: { ...POSTED, ...change }, now, requestId: "r" });

const actions = async (viewer: Viewer): Promise<string[]> => {
  const entries = await db().auditEntry.findMany({
    where: { stream: viewer.personId, subjectKind: "means" },
    orderBy: { seq: "asc" },
  });
  return entries.map(({ action }) => action);
};

const daysLater = (days: number): Date => new Date(Date.now() + days * 86_400_000);

describe("answers about means", () => {
  test("are kept step by step, also what is wrong, for their person alone", async () => {
    expect(await save(ilze, "means-household")).toBe(true);
    expect(await save(ilze, "means-income", { meansOtherIncomeKind: "" })).toBe(false);
    const kept = await meansOfPerson(ilze.personId, new Date());
    expect(kept).toMatchObject({
      answered: ["means-household", "means-income"],
      typed: { meansHousehold: "3", meansWages: "780", meansOtherIncomeKind: "" },
      filledOn: dayInRiga(new Date()),
    });
    expect(kept && openStep(kept, dayInRiga(new Date()))).toBe("means-income");
    expect(await meansOfPerson(andris.personId, new Date())).toBeUndefined();
  });

  test("what a step does not ask is not kept", async () => {
    await save(ilze, "means-household", { truth: "yes", filer: "somebody" });
    const kept = await meansOfPerson(ilze.personId, new Date());
    expect(Object.keys(kept?.typed ?? {}).sort()).toEqual(
      [
        "meansHousehold",
        "meansDependants",
        "meansWages",
        "meansPension",
        "meansBenefits",
        "meansOtherIncome",
        "meansOtherIncomeKind",
        "meansFamilyIncome",
      ].sort(),
    );
  });

  test("are whole once every step is right", async () => {
    for (const step of MEANS_STEPS) expect([step, await save(ilze, step)]).toEqual([step, true]);
    const kept = await meansOfPerson(ilze.personId, new Date());
    expect(kept && openStep(kept, dayInRiga(new Date()))).toBeUndefined();
  });

  test("two windows that save at once both keep what they saved", async () => {
    await Promise.all([
      save(ilze, "means-income", { meansWages: "900" }),
      save(ilze, "means-property", { meansVehicles: "Volvo, 2009" }),
    ]);
    expect(await meansOfPerson(ilze.personId, new Date())).toMatchObject({
      typed: { meansWages: "900", meansVehicles: "Volvo, 2009" },
    });
  });

  test("lie sealed: no sum can be read in the row", async () => {
    const row = await db().meansAnswers.findUniqueOrThrow({ where: { personId: ilze.personId } });
    expect(Buffer.from(row.body).toString("utf8")).not.toContain("Volvo");
  });

  test("belong to what a person takes away of their data", async () => {
    const { means } = await dataOfViewer(ilze, new Date());
    expect(means).toMatchObject({ answers: { meansWages: "900" } });
    expect((await dataOfViewer(andris, new Date())).means).toBeNull();
  });

  test("are gone when the person says so, and only theirs", async () => {
    await save(andris, "means-household");
    expect(await deleteMeans({ personId: ilze.personId, requestId: "r" })).toMatchObject({ ok: true });
    expect(await deleteMeans({ personId: ilze.personId, requestId: "r" })).toEqual({
      ok: false,
      refusal: "notFound",
    });
    expect(await meansOfPerson(ilze.personId, new Date())).toBeUndefined();
    expect(await meansOfPerson(andris.personId, new Date())).toBeDefined();
    expect((await actions(ilze)).at(-1)).toBe("means.deleted");
    expect(new Set(await actions(ilze))).toEqual(new Set(["means.saved", "means.deleted"]));
  });

  test("are not read a moment after their time, and swept", async () => {
    await save(andris, "means-household");
    expect(await meansOfPerson(andris.personId, daysLater(MEANS_DAYS - 1))).toBeDefined();
    expect(await meansOfPerson(andris.personId, daysLater(MEANS_DAYS + 1))).toBeUndefined();
    expect(await forgetOldMeans(daysLater(MEANS_DAYS - 1))).toBe(0);
    expect(await forgetOldMeans(daysLater(MEANS_DAYS + 1))).toBe(1);
    expect(await db().meansAnswers.count()).toBe(0);
    expect((await actions(andris)).at(-1)).toBe("means.expired");
  });
});
