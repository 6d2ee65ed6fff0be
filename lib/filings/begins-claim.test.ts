import { expect, test } from "vitest";
import { catalogEntry, FORM_IDS, type FormId, type Procedure } from "@/lib/forms/catalog";
import { beginsClaim } from "./begins-claim";

/** What opens a case, by how the catalogue groups it: the others are applications, or are filed in a case that is there. */
const CLAIMS: readonly Procedure[] = ["simplified", "claim"];
const opensClaim = (id: FormId): boolean => {
  const { startedFrom, procedure } = catalogEntry(id);
  return startedFrom === "catalogue" && CLAIMS.includes(procedure);
};

test.each(FORM_IDS)("%s: whether a claim is brought is the same to the filing and to the catalogue", (id) => {
  expect(beginsClaim(id)).toBe(opensClaim(id));
});

test("some forms bring a claim and most do not", () => {
  const claims = FORM_IDS.filter((id) => beginsClaim(id));
  expect(claims).toEqual(
    expect.arrayContaining(["simplified-money-claim", "simplified-maintenance-claim", "claim", "divorce"]),
  );
  expect(claims.length).toBeLessThan(FORM_IDS.length / 2);
});

test("what is no form of the catalogue brings none", () => {
  expect(beginsClaim("constructor")).toBe(false);
});
