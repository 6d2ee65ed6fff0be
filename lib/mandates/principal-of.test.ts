import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { documentLine } from "./document-line";
import { isOver } from "./is-over";
import { MANDATE_KINDS } from "./mandate";
import { mandateGroups } from "./mandate-groups";
import { principalOf } from "./principal-of";
import { mandate } from "./test-mandate";

const spaced = (text: string | null): string | undefined => text?.replaceAll("\u00a0", " ");

test("the principal of a filing shows the paper, in Latvian", () => {
  const principal = principalOf(mandate());
  expect(principal).toMatchObject({
    mandateId: mandate().mandateId,
    capacity: "powerOfAttorney",
    kind: "person",
    name: "Olga Čakste",
    personalCode: "327706-19485",
  });
  expect(spaced(principal.document)).toBe("Pilnvara Nr. 1187, 01.01.2026. (Zvērināta notāre)");
});

test.each(MANDATE_KINDS)("only an officer shows none: %s", (kind) => {
  expect(principalOf(mandate({ kind })).document === null).toBe(kind === "officer");
});

test("who issued it is said where the register says it", () => {
  const { document } = mandate();
  expect(spaced(documentLine({ document: { ...document, issuedBy: null } }, "en"))).toBe(
    "Power of attorney No. 1187, 1 January 2026",
  );
});

test("mandates stand by name, ended ones by when they ended", () => {
  const named = (name: string, more: Parameters<typeof mandate>[0] = {}) =>
    mandate({ mandateId: name, principal: { ...mandate().principal, name }, ...more });
  const groups = mandateGroups(
    [
      named("Žanis", { validTo: null }),
      named("Āris"),
      named("Early", { endedAt: "2026-01-02T10:00:00Z" }),
      named("Late", { validTo: "2026-06-01" }),
      named("Soon", { validFrom: "2026-12-01" }),
    ],
    day("2026-11-29"),
  );
  const names = Object.values(groups).map((group) => group.map(({ mandateId }) => mandateId));
  expect(names).toEqual([["Āris", "Žanis"], ["Soon"], ["Late", "Early"]]);
});

test("what one acts under is over when it is listed no longer, or not valid now", () => {
  const now = new Date("2026-11-29T10:00:00Z");
  const { mandateId } = mandate();
  expect(isOver(undefined, [], now)).toBe(false);
  expect(isOver(mandateId, [mandate()], now)).toBe(false);
  expect(isOver(mandateId, [], now)).toBe(true);
  expect(isOver(mandateId, [mandate({ endedAt: "2026-11-29T09:00:00Z" })], now)).toBe(true);
});
