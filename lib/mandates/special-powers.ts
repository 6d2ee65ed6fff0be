import type { NewFiling, SpecialPower } from "@/lib/exchange/shapes";

type FilingKind = NewFiling["kind"];

/** In the order in which Civil Procedure Law, s. 86(2) names them. */
export const SPECIAL_POWERS = [
  "waiveClaim",
  "changeClaim",
  "counterclaim",
  "admitClaim",
  "settle",
  "arbitration",
  "appeal",
  "submitEnforcement",
  "receiveProperty",
  "endEnforcement",
] as const satisfies readonly SpecialPower[];

/** What the power must name for an act. Only a need that the law states in so many words (`high`) can be missing. */
export type PowerNeed = {
  readonly power: SpecialPower;
  /** `admitting`: only when the answer admits the claim, fully or in part. */
  readonly when: "always" | "admitting";
  readonly confidence: "high" | "medium";
};

const stated = (power: SpecialPower, when: PowerNeed["when"] = "always"): readonly PowerNeed[] => [
  { power, when, confidence: "high" },
];
/** The law names a neighbouring act; whether it means this one is a reading. */
const read = (power: SpecialPower): readonly PowerNeed[] => [{ power, when: "always", confidence: "medium" }];

const NONE: readonly PowerNeed[] = [];

/**
 * Civil Procedure Law, s. 86(2): the acts that a power must name. It names an appeal and cassation, but not an ancillary
 * complaint; the submission of an enforcement document to a bailiff, but not the request that a court issues it, nor the
 * application for a warning or for undisputed enforcement, which are claims; the receipt of what was adjudged, but not of
 * a state fee that is paid back. Of an ancillary complaint s. 445(2) and (4) want a power from which the right to it follows. Divorce wants
 * a power given for that case (s. 236(5)), which the register does not tell; the form says so. The Administrative Procedure Law,
 * s. 147(2), names appeal and cassation too, and the application itself, for which there is no word here: `unknown`, like an
 * attestation, which may be an act that nobody does for another.
 */
export const POWERS_NEEDED: Readonly<Record<FilingKind, readonly PowerNeed[] | "unknown">> = {
  simplifiedMoneyClaim: NONE,
  simplifiedMaintenanceClaim: NONE,
  claim: NONE,
  divorce: NONE,
  paymentOrder: NONE,
  paymentOrderResponse: stated("admitClaim", "admitting"),
  undisputedEnforcement: NONE,
  protectionFromViolence: NONE,
  securingClaim: NONE,
  specialProcedure: NONE,
  explanation: stated("admitClaim", "admitting"),
  appeal: stated("appeal"),
  ancillaryComplaint: read("appeal"),
  cassation: stated("appeal"),
  renewalOfProceedings: NONE,
  newlyDiscoveredFacts: NONE,
  fullJudgmentRequest: NONE,
  writOfExecutionRequest: read("submitEnforcement"),
  withdrawal: stated("waiveClaim"),
  settlement: stated("settle"),
  termExtension: NONE,
  freeApplication: NONE,
  administrativeApplication: "unknown",
  administrativeAppeal: stated("appeal"),
  administrativeCassation: stated("appeal"),
  videoconference: NONE,
  materialsRequest: NONE,
  certificateRequest: NONE,
  attestation: "unknown",
  feeRefund: read("receiveProperty"),
  // It completes what was filed under the power of that filing.
  correction: NONE,
};
