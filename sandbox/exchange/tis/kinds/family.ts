import type { KindRules } from "./kind-rules";
import { USUAL_CLAIM, USUAL_PETITION } from "./kind-rules";
import { noDefendant } from "./money";
import { DIVORCE_DECISIONS, divorceDefects } from "./divorce-decisions";
import { PROTECTION_DECISIONS } from "./protection-decisions";
import { SECURING_DECISIONS } from "./securing-decisions";
import { isClosedKind, specialFee } from "./special-kinds";

export const FAMILY = {
  divorce: {
    ...USUAL_CLAIM,
    // S. 239(3): heard in private.
    newCase: { ...USUAL_CLAIM.newCase, isClosed: () => true },
    refusal: noDefendant,
    defects: divorceDefects,
    decisions: DIVORCE_DECISIONS,
    name: {
      lv: "prasības pieteikums par laulības šķiršanu",
      lvOf: "prasības pieteikuma par laulības šķiršanu",
      lvWhat: "prasības pieteikumu par laulības šķiršanu",
      en: "claim for divorce",
    },
  },
  protectionFromViolence: {
    ...USUAL_PETITION,
    goes: "caseOrNewCase",
    newCase: { ...USUAL_PETITION.newCase, processKind: "protection", termDays: 1, isClosed: () => true },
    audience: "submitterInCase",
    refusal: noDefendant,
    // S. 43(1)15: nothing is due. S. 250.58(3): it is decided also where something is missing, so nothing is left without progress.
    feeCents: () => 0,
    isCurable: false,
    decisions: PROTECTION_DECISIONS,
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
    newCase: { ...USUAL_PETITION.newCase, processKind: "securing", termDays: 1 },
    // S. 140(1): the other side is not told before it is decided.
    audience: "submitterInCase",
    decisions: SECURING_DECISIONS,
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
    newCase: {
      ...USUAL_CLAIM.newCase,
      processKind: "special",
      role: "applicant",
      isClosed: isClosedKind,
    },
    feeCents: specialFee,
    name: {
      lv: "pieteikums sevišķās tiesāšanas kārtībā",
      lvOf: "pieteikuma sevišķās tiesāšanas kārtībā",
      lvWhat: "pieteikumu sevišķās tiesāšanas kārtībā",
      en: "application in special proceedings",
    },
  },
} as const satisfies Record<string, KindRules>;
