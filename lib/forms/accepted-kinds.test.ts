import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import type { AcceptedKind } from "@/lib/exchange/shapes";
import { type AcceptedKinds, closedForms, closedLast, closureOf, isAccepted } from "./accepted-kinds";
import { FORM_IDS } from "./catalog";
import { KIND_OF_FORM } from "./kind-of-form";

const REASON = { lv: "Likuma grozījumi.", en: "The law was amended." };

const told = (until: string | null, from = "2021-12-01"): AcceptedKind => ({
  kind: "attestation",
  acceptedFrom: from,
  acceptedUntil: until,
  reason: REASON,
});

describe("what is received on 2026-11-22", () => {
  test.each<[string, AcceptedKinds, boolean]>([
    ["before the platform has spoken", null, true],
    ["while no end is known", [told(null)], true],
    ["before the last day", [told("2026-12-31")], true],
    ["on the last day", [told("2026-11-22")], true],
    ["on the day after it", [told("2026-11-21")], false],
    ["on the first day", [told(null, "2026-11-22")], true],
    ["on the day before it", [told(null, "2026-11-23")], false],
    ["of a kind that the platform does not know", [], false],
  ])("%s", (_, kinds, expected) => {
    expect(isAccepted(kinds, "attestation", day("2026-11-22"))).toBe(expected);
  });
});

test("since when, and why", () => {
  expect(closureOf([told("2026-12-31")], "attestation", day("2027-03-01"))).toEqual({
    since: "2027-01-01",
    opensOn: null,
    reason: REASON,
  });
});

test("from when it will be", () => {
  expect(closureOf([told(null, "2027-01-01")], "attestation", day("2026-11-22"))).toEqual({
    since: null,
    opensOn: "2027-01-01",
    reason: REASON,
  });
});

test("one form is closed by the kind that it files, and stands last in a list", () => {
  const kinds = FORM_IDS.map((form): AcceptedKind => ({ ...told(null), kind: KIND_OF_FORM[form] }));
  const ended = kinds.map((known) =>
    known.kind === "explanation" ? { ...known, acceptedUntil: "2026-11-01" } : known,
  );
  const closed = closedForms(ended, day("2026-11-22"));
  expect([...closed]).toEqual(["explanation"]);
  expect(closedLast(["explanation", "appeal", "claim"], closed)).toEqual(["appeal", "claim", "explanation"]);
});
