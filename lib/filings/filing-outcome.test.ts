import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import contract from "@/lib/exchange/contract.json";
import type { FilingState as PlatformFilingState } from "@/lib/exchange/shapes";
import { resources } from "@/lib/i18n/resources";
import { translator } from "@/lib/i18n/translator";
import { NEWS_OF_OUTCOME } from "@/lib/notifications/filing-news";
import { FILING_KINDS } from "./filing-kinds";
import { FILING_OUTCOMES, isFilingOutcome, OUTCOME_OF } from "./filing-outcome";
import { FILING_STATES } from "./filing-state";
import { filingActor, filingStatus, TONE_OF } from "./filing-status";
import { platformState } from "./platform-state";
import { statusWords } from "./status-words";

const schemas = contract.components.schemas;
const told = schemas.Filing.properties.state.enum as PlatformFilingState[];
const states = FILING_STATES.filter((state) => state !== "prepared");
const statuses = [...states, ...FILING_OUTCOMES, "answered" as const];

test("the kinds of filings are the contract's", () => {
  expect([...FILING_KINDS].sort()).toEqual([...schemas.FilingKind.enum].sort());
});

test("every state of the contract means an outcome or none, and can be kept", () => {
  expect(Object.keys(OUTCOME_OF).sort()).toEqual([...told].sort());
  for (const state of told) {
    const outcome = OUTCOME_OF[state];
    expect(outcome === null).toBe(state === "received");
    expect(outcome === null || isFilingOutcome(outcome)).toBe(true);
    const kept = {
      stateSince: "2026-11-29T10:00:00.000Z",
      version: 1,
      reason: null,
      defects: [],
      cureBy: null,
    };
    expect(platformState.parse({ ...kept, state })).toMatchObject({ state, answerDocumentId: null });
  }
});

test("every outcome comes from a state, and is news", () => {
  const meant = new Set(Object.values(OUTCOME_OF).filter((outcome) => outcome !== null));
  expect([...meant].sort()).toEqual([...FILING_OUTCOMES].sort());
  expect(Object.keys(NEWS_OF_OUTCOME).sort()).toEqual([...FILING_OUTCOMES].sort());
});

test.each([
  ["granted", "nobody", "success"],
  ["partlyGranted", "nobody", "warning"],
  ["notGranted", "nobody", "error"],
  ["noted", "nobody", "info"],
] as const)("%s: who must act, and how it looks", (outcome, actor, tone) => {
  const standing = { state: "registered", outcome } as const;
  const status = filingStatus(standing);
  expect([status, filingActor(standing, null), TONE_OF[status]]).toEqual([outcome, actor, tone]);
});

test("what needed no decision is answered once the court has sent a paper", () => {
  const standing = { state: "registered", outcome: "noted" } as const;
  expect(filingStatus({ ...standing, answerDocumentId: "document-00000001" })).toBe("answered");
  expect(filingStatus({ ...standing, outcome: "granted", answerDocumentId: "document-00000001" })).toBe(
    "granted",
  );
});

describe.each(LANGUAGES)("words in %s", (language) => {
  const t = translator(language);

  test("every status has a name of its own and says what it means", () => {
    expect(Object.keys(resources[language].filings.status).sort()).toEqual([...statuses].sort());
    const tags = statuses.map((status) => t(`filings:status.${status}.tag`));
    expect(new Set(tags).size).toBe(statuses.length);
  });

  test.each(["claim", "termExtension"])("what a status means for the form %s", (form) => {
    const words = [
      ...states.map((state) => t(statusWords({ form, state, outcome: null }))),
      ...FILING_OUTCOMES.map((outcome) => t(statusWords({ form, state: "registered", outcome }))),
    ];
    expect(words.filter((text) => text.trim() === "")).toEqual([]);
    expect(words.some((text) => /13[1-3]/.test(text))).toBe(form === "claim");
  });
});
