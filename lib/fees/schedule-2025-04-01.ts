import { day } from "@/lib/core/day";
import { type Cents, euros } from "@/lib/core/money";
import type { Bracket, FeeSchedule } from "./schedule";

const upTo = (limit: number, fee: number): Bracket => ({ upTo: euros(limit), fee: euros(fee) });
const above = (fee: number): Bracket => ({ upTo: null, fee: euros(fee) });
const FIXED: Cents = euros(300);

/**
 * Civil Procedure Law, s. 34 and Annex 3, as amended on 2025-02-27, in force from 2025-04-01. The fee is due for each
 * separate claim.
 */
export const schedule20250401: FeeSchedule = {
  id: "2025-04-01",
  validFrom: day("2025-04-01"),
  validTo: null,
  items: {
    "civil.monetary_claim": {
      kind: "scale",
      law: "annex3Scale",
      confidence: "high",
      confidenceBetweenEuros: "medium",
      source:
        "Civil Procedure Law, Annex 3, table 1; end points confirmed by the Supreme Court's notice of 2025-04-02",
      brackets: [
        upTo(1_000, 80),
        upTo(1_500, 150),
        upTo(2_000, 200),
        upTo(2_500, 250),
        upTo(5_000, 300),
        upTo(7_500, 400),
        upTo(10_000, 500),
        upTo(15_000, 550),
        upTo(20_000, 750),
        upTo(25_000, 900),
        upTo(30_000, 1_050),
        upTo(40_000, 1_200),
        upTo(50_000, 1_500),
        upTo(70_000, 1_800),
        upTo(90_000, 2_400),
        upTo(120_000, 3_000),
        upTo(150_000, 3_900),
        upTo(200_000, 4_800),
        upTo(250_000, 6_050),
        upTo(300_000, 7_300),
        upTo(400_000, 8_550),
        upTo(500_000, 11_050),
        upTo(600_000, 13_550),
        upTo(700_000, 16_050),
        upTo(750_000, 18_550),
        above(25_000),
      ],
    },
    "civil.non_assessable_claim": {
      kind: "fixed",
      law: "annex3Fixed",
      confidence: "high",
      source: "Supreme Court's notice of 2025-04-02: financial claims that need not be valued",
      fee: FIXED,
    },
    "civil.non_monetary_claim": {
      kind: "fixed",
      law: "annex3Fixed",
      confidence: "high",
      source: "Supreme Court's notice of 2025-04-02: claims of non-financial nature",
      fee: FIXED,
    },
  },
};
