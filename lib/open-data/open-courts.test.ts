import { expect, test } from "vitest";
import { COURTS } from "@/sandbox/exchange/registers/courts";
import { openCourt, openFormerCourts } from "./open-courts";
import description from "./openapi.json";

const { schemas } = description.components;

test("former courts with the courts of today, as far as they are known", () => {
  const former = openFormerCourts(COURTS);
  expect(former).toHaveLength(5);
  expect(former).toContainEqual({
    name: "Daugavpils tiesa",
    successor: "LRT",
    validFrom: null,
    validTo: "2023-06-30",
  });
  const ids = COURTS.map(({ courtId }) => courtId);
  for (const { successor } of former) expect(ids).toContain(successor);
});

test("what is told of courts is what the description says", () => {
  for (const court of COURTS)
    expect(Object.keys(openCourt(court)).toSorted()).toEqual(schemas.Court.required.toSorted());
  for (const former of openFormerCourts(COURTS))
    expect(Object.keys(former)).toEqual(schemas.FormerCourt.required);
});
