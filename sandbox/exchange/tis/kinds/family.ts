import type { KindRules } from "./kind-rules";
import { USUAL_CLAIM, USUAL_PETITION } from "./kind-rules";
import { noDefendant } from "./money";
import { PETITION_DECISIONS } from "./petition-decisions";

export const FAMILY = {
  divorce: {
    ...USUAL_CLAIM,
    newCase: { ...USUAL_CLAIM.newCase, isClosed: () => true },
    refusal: noDefendant,
    name: {
      lv: "prasības pieteikums par laulības šķiršanu",
      lvOf: "prasības pieteikuma par laulības šķiršanu",
      lvWhat: "prasības pieteikumu par laulības šķiršanu",
      en: "claim for divorce",
    },
  },
  protectionFromViolence: {
    ...USUAL_PETITION,
    newCase: { ...USUAL_PETITION.newCase, processKind: "protection", isClosed: () => true },
    refusal: noDefendant,
    decisions: PETITION_DECISIONS,
    // Danger waits for nobody: this court decides on the next working day.
    automatic: { days: 1, decision: "grant", input: {} },
    name: {
      lv: "pieteikums par pagaidu aizsardzību pret vardarbību",
      lvOf: "pieteikuma par pagaidu aizsardzību pret vardarbību",
      lvWhat: "pieteikumu par pagaidu aizsardzību pret vardarbību",
      en: "application for protection from violence",
    },
  },
  securingClaim: {
    ...USUAL_PETITION,
    goes: "caseOrNewCase",
    newCase: { ...USUAL_PETITION.newCase, processKind: "securing" },
    decisions: PETITION_DECISIONS,
    automatic: { days: 1, decision: "grant", input: {} },
    name: {
      lv: "pieteikums par prasības nodrošināšanu",
      lvOf: "pieteikuma par prasības nodrošināšanu",
      lvWhat: "pieteikumu par prasības nodrošināšanu",
      en: "application to secure a claim",
    },
  },
  specialProcedure: {
    ...USUAL_CLAIM,
    newCase: { ...USUAL_CLAIM.newCase, processKind: "special", role: "applicant" },
    name: {
      lv: "pieteikums sevišķās tiesāšanas kārtībā",
      lvOf: "pieteikuma sevišķās tiesāšanas kārtībā",
      lvWhat: "pieteikumu sevišķās tiesāšanas kārtībā",
      en: "application in special proceedings",
    },
  },
} as const satisfies Record<string, KindRules>;
