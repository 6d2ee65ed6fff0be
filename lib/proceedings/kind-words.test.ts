import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import contract from "@/lib/exchange/contract.json";
import type { Proceeding } from "@/lib/exchange/shapes";
import { resources } from "@/lib/i18n/resources";
import { translator } from "@/lib/i18n/translator";
import { situationWords, stageWords } from "./kind-words";
import { SITUATIONS } from "./situation";

const schemas = contract.components.schemas;
const STATUSES = schemas.CaseStatus.enum as Proceeding["status"][];
const KINDS = ["civil", "criminal", "administrative", "administrativeOffence"] as const;

describe.each(LANGUAGES)("the course of proceedings in %s", (language) => {
  const t = translator(language);
  const { status, stage } = resources[language].proceedings;

  test("every status of the contract has its words, and no other has", () => {
    expect(Object.keys(status).sort()).toEqual([...STATUSES].sort());
  });

  test.each(KINDS)("%s: every status and every stage has a name and says what it means", (kind) => {
    const words = [
      ...[...STATUSES, ...SITUATIONS].map((situation) => situationWords(kind, situation)),
      ...(Object.keys(stage) as (keyof typeof stage)[]).map((name) => stageWords(kind, name)),
    ];
    const told = words.flatMap(({ title, text }) => [t(title), t(text)]);
    expect(told.filter((text) => text.trim() === "")).toEqual([]);
  });
});
