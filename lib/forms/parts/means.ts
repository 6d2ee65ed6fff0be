import type { Cents } from "@/lib/core/money";
import type { Day } from "@/lib/core/day";
import type { Attached } from "@/lib/documents/attached";
import type { Exemption } from "@/lib/fees/exemptions";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { wholeNumber } from "../fields/whole-number";
import type { Warning } from "../form";
import { withMeansAnswers } from "./means-answers";

/**
 * What somebody who cannot pay may ask for, by the article that allows it. The state fee: full or partial release, or deferral
 * (Civil Procedure Law, s. 43(4)). A deposit: full or partial release alone (s. 43.1(2)). In a divorce by somebody who cares for a
 * minor: deferral or instalments (s. 43(5)).
 */
const WAYS = {
  fee: ["full", "partly", "defer"],
  deposit: ["full", "partly"],
  divorce: ["defer", "instalments"],
} as const;
export type MeansBasis = keyof typeof WAYS;
export type MeansWay = (typeof WAYS)[MeansBasis][number];

const waysOf = (basis: MeansBasis): readonly MeansWay[] => WAYS[basis];

const requestFields = (basis: MeansBasis) => ({
  meansWay: choice(...waysOf(basis)),
  meansReason: longText({ max: 4000, rows: 6 }),
});

type Dated = Pick<Facts, "today">;

const laterIssue = ({ meansUntil, today }: { readonly meansUntil: Day } & Dated) =>
  meansUntil <= today ? ({ field: "meansUntil", code: "inPast" } as const) : undefined;
const instalmentsIssue = ({ meansPaidBy, today }: { readonly meansPaidBy: Day } & Dated) =>
  meansPaidBy <= today ? ({ field: "meansPaidBy", code: "inPast" } as const) : undefined;

/** A step that this basis has no use for is left out; its answers are optional in the type either way. */
const orWithout = <With, Without>(
  isUsed: boolean,
  longer: FormBuilder<With>,
  shorter: FormBuilder<Without>,
): FormBuilder<With> => (isUsed ? longer : (shorter as unknown as FormBuilder<With>));

/**
 * Asks what the court is to do and why, and for the means that it judges by. The law sets no sums for it, so nothing is reckoned
 * here and nobody is told whether they will be released. A company has no household: of its means it tells in its own words (s. 43(4)
 * speaks of persons of any kind).
 */
export function withMeans<Above extends Facts>(
  form: FormBuilder<Above>,
  isAsked: (above: Above) => boolean,
  basis: MeansBasis = "fee",
) {
  const has = (way: MeansWay): boolean => waysOf(basis).includes(way);
  const asked = form.stepIf(isAsked, "means-request", requestFields(basis));
  const partly = orWithout(
    has("partly"),
    asked.stepIf(({ meansWay }) => meansWay === "partly", "means-partly", { meansCanPay: money() }),
    asked,
  );
  const later = orWithout(
    has("defer"),
    partly.stepIf(
      ({ meansWay }) => meansWay === "defer",
      "means-later",
      { meansUntil: date() },
      (answers) => laterIssue(answers),
    ),
    partly,
  );
  const split = orWithout(
    has("instalments"),
    later.stepIf(
      ({ meansWay }) => meansWay === "instalments",
      "means-instalments",
      { meansPayments: wholeNumber({ min: 2, max: 60 }), meansPaidBy: date() },
      (answers) => instalmentsIssue(answers),
    ),
    later,
  );
  return withMeansAnswers(
    split,
    ({ meansWay, principal }) => meansWay !== undefined && principal?.kind !== "company",
  );
}

/** Whether the ground is the court's own leave in view of means. */
export const isForMeans = ({
  exemptionGround,
}: {
  readonly exemptionGround?: Exemption | undefined;
}): boolean => exemptionGround?.part === 4;

export type MeansRequest = {
  readonly exemptionGround?: Exemption | undefined;
  readonly meansWay?: MeansWay | undefined;
  readonly meansReason?: string | undefined;
  readonly meansCanPay?: Cents | undefined;
  readonly meansUntil?: Day | undefined;
  readonly meansPayments?: number | undefined;
  readonly meansPaidBy?: Day | undefined;
};

type Proved = MeansRequest & { readonly attachments?: readonly Pick<Attached, "purpose">[] | undefined };

/** The court judges by documents; without them it may ask for some, or refuse. Recommended, for no law demands it at filing. */
export const meansUnproved = ({ meansWay, attachments = [] }: Proved): Warning[] =>
  meansWay === undefined || attachments.some(({ purpose }) => purpose === "incomeProof")
    ? []
    : [{ step: "attachments", code: "incomeUnproved", params: {} }];
