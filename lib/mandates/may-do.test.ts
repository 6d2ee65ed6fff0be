import { describe, expect, test } from "vitest";
import type { MandateKind, NewFiling, SpecialPower } from "@/lib/exchange/shapes";
import { MANDATE_KINDS } from "./mandate";
import { mayDo, type Permission } from "./may-do";
import { POWERS_NEEDED, SPECIAL_POWERS } from "./special-powers";
import { mandate } from "./test-mandate";

type Kind = NewFiling["kind"];

const KINDS = Object.keys(POWERS_NEEDED) as Kind[];
const BY_POWER = ["advocateOrder", "powerOfAttorney", "legalAidAssignment"] as const satisfies MandateKind[];

const asked = (
  kind: MandateKind,
  act: Kind,
  { powers = [], isAdmitting = false }: { powers?: SpecialPower[]; isAdmitting?: boolean } = {},
): Permission => mayDo(mandate({ kind, powers }), { kind: act, caseNumber: null, isAdmitting });

/** What the law says of each act under a power that names nothing. */
const BARE: Readonly<Record<Kind, string>> = {
  simplifiedMoneyClaim: "yes",
  simplifiedMaintenanceClaim: "yes",
  claim: "yes",
  divorce: "yes",
  paymentOrder: "yes",
  paymentOrderResponse: "yes",
  undisputedEnforcement: "yes",
  protectionFromViolence: "yes",
  securingClaim: "yes",
  specialProcedure: "yes",
  explanation: "yes",
  appeal: "no appeal",
  ancillaryComplaint: "unsure appeal",
  cassation: "no appeal",
  renewalOfProceedings: "yes",
  newlyDiscoveredFacts: "yes",
  fullJudgmentRequest: "yes",
  writOfExecutionRequest: "unsure submitEnforcement",
  withdrawal: "no waiveClaim",
  settlement: "no settle",
  termExtension: "yes",
  freeApplication: "yes",
  administrativeApplication: "unsure",
  administrativeAppeal: "no appeal",
  administrativeCassation: "no appeal",
  videoconference: "yes",
  materialsRequest: "yes",
  certificateRequest: "yes",
  attestation: "unsure",
  feeRefund: "unsure receiveProperty",
  correction: "yes",
};

const inShort = (permission: Permission): string =>
  "power" in permission && permission.power !== null
    ? `${permission.may} ${permission.power}`
    : permission.may;

describe.each(BY_POWER)("%s", (kind) => {
  test.each(KINDS)("that names nothing, %s", (act) => {
    expect(inShort(asked(kind, act))).toBe(BARE[act]);
  });

  test.each(KINDS)("that names everything, %s", (act) => {
    const expected = POWERS_NEEDED[act] === "unknown" ? "unsure" : "yes";
    expect(asked(kind, act, { powers: [...SPECIAL_POWERS], isAdmitting: true }).may).toBe(expected);
  });

  test.each(["explanation", "paymentOrderResponse"] as const)("to admit in %s must be named", (act) => {
    expect(asked(kind, act, { isAdmitting: true })).toEqual({
      may: "no",
      why: "powerMissing",
      power: "admitClaim",
    });
    expect(asked(kind, act, { isAdmitting: true, powers: ["admitClaim"] }).may).toBe("yes");
  });

  test("another power does not do", () => {
    expect(asked(kind, "settlement", { powers: ["waiveClaim", "appeal"] }).may).toBe("no");
  });
});

describe("who has no power in which anything could be named", () => {
  test.each(KINDS)("an officer may %s", (act) => {
    expect(asked("officer", act, { isAdmitting: true })).toEqual({ may: "yes" });
  });

  test.each(KINDS)("a guardian is never refused %s for a missing power", (act) => {
    expect(asked("guardianship", act, { isAdmitting: true }).may).not.toBe("no");
  });

  test.each(["withdrawal", "settlement", "explanation"] as const)(
    "what a guardian gives up by %s may need consent",
    (act) => {
      expect(asked("guardianship", act, { isAdmitting: true })).toMatchObject({
        may: "unsure",
        why: "guardianConsent",
      });
    },
  );
});

test.each(MANDATE_KINDS)("%s for one case is for no other, whatever it names", (kind) => {
  const limited = mandate({ kind, caseNumbers: ["C77418826"], powers: [...SPECIAL_POWERS] });
  expect(mayDo(limited, { kind: "explanation", caseNumber: "C33417725" })).toEqual({
    may: "no",
    why: "otherCase",
  });
  expect(mayDo(limited, { kind: "explanation", caseNumber: "C77418826" }).may).toBe("yes");
});
