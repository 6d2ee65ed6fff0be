import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import type { Closure } from "@/lib/forms/accepted-kinds";
import { FormList } from "./catalogue-page";
import { ClosedNotice } from "./closed-notice";
import { formWords } from "./form-words";
import { StartPage } from "./start-page";

const CLOSURE: Closure = {
  since: day("2027-01-01"),
  opensOn: null,
  reason: { lv: "Likuma grozījumi.", en: "The law was amended." },
};

const told = (closure: Closure, isInDraft = false): string =>
  renderToStaticMarkup(
    <ClosedNotice closure={closure} isInDraft={isInDraft} words={formWords("attestation", "en")} />,
  ).replaceAll("\u00a0", " ");

test("it is said since when and why, and with a draft that its answers stay", () => {
  expect(told(CLOSURE)).toContain("Since 1 January 2027 it can no longer be filed.");
  expect(told(CLOSURE)).toContain("Reason: The law was amended.");
  expect(told(CLOSURE)).not.toContain("Your answers are kept");
  expect(told(CLOSURE, true)).toContain("Your answers are kept");
});

test("it is said from when it can be filed, or that the platform does not know it", () => {
  expect(told({ since: null, opensOn: day("2027-01-01"), reason: null })).toContain(
    "It can be filed from 1 January 2027.",
  );
  expect(told({ since: null, opensOn: null, reason: null })).toContain(
    "does not accept filings of this kind",
  );
});

test("in a list closed forms are marked and stand last", () => {
  const list = renderToStaticMarkup(
    <FormList forms={["attestation", "claim"]} closed={new Set(["attestation"])} language="en" />,
  );
  expect(list.indexOf("/forms/claim")).toBeLessThan(list.indexOf("/forms/attestation"));
  expect(list.match(/Not accepted at present\./g)).toHaveLength(1);
});

test.each([
  ["open", null, true],
  ["closed", CLOSURE, false],
] as const)("the description of a form that is %s has its button or the notice", (_, closure, isOpen) => {
  const page = renderToStaticMarkup(
    <StartPage form="claim" hasPrecheck closure={closure} closed={new Set()} language="en" />,
  );
  expect(page.includes('action="/api/drafts"')).toBe(isOpen);
  expect(page.includes("/forms/claim/fit")).toBe(isOpen);
  expect(page.includes("This form is not accepted at present")).toBe(!isOpen);
});
