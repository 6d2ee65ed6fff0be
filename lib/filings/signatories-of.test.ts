import { expect, test } from "vitest";
import { mandate } from "@/lib/mandates/test-mandate";
import { signatoriesOf } from "./signatories-of";

const ILZE = "324871-50936";
const ANDRIS = { name: "Andris Ozoliņš", personalCode: "070378-11176" };
const LIGA = { name: "Līga Zvaigzne", personalCode: "391604-28375" };
const OFFICERS = mandate({ kind: "officer", rights: "joint", jointWith: [ANDRIS, LIGA] });

const asked = (more: Partial<Parameters<typeof signatoriesOf>[0]>) =>
  signatoriesOf({ named: [], mandate: null, submitterCode: ILZE, ...more }).map(({ name }) => name);

test("nobody, unless the answers or the mandate say so", () => {
  expect(asked({})).toEqual([]);
  expect(asked({ mandate: mandate({ jointWith: [ANDRIS] }) })).toEqual([]);
});

test("whom the answers name, and those with whom alone an officer may act, each once", () => {
  expect(asked({ named: [ANDRIS] })).toEqual(["Andris Ozoliņš"]);
  expect(asked({ named: [LIGA, LIGA], mandate: OFFICERS })).toEqual(["Līga Zvaigzne", "Andris Ozoliņš"]);
});

test("whoever files does not sign twice", () => {
  expect(asked({ named: [{ ...ANDRIS, personalCode: ILZE }] })).toEqual([]);
  expect(asked({ mandate: OFFICERS, submitterCode: ANDRIS.personalCode })).toEqual(["Līga Zvaigzne"]);
});
