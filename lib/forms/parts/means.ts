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
import type { Warning } from "../form";
import { withMeansAnswers } from "./means-answers";

/**
 * What somebody who cannot pay may ask for, by the article that allows it. The state fee: full or partial release, or deferral
 * (Civil Procedure Law, s. 43(4)). A deposit: full or partial release alone (s. 43.1(2)). Instalments the law knows only in a divorce
 * by somebody who cares for a minor (s. 43(5)); they hang on no means, and the form of divorce asks for them itself.
 */
const WAYS = {
  fee: ["full", "partly", "defer"],
  deposit: ["full", "partly"],
} as const;
export type MeansBasis = keyof typeof WAYS;
export type MeansWay = (typeof WAYS)[MeansBasis][number];

const waysOf = (basis: MeansBasis): readonly MeansWay[] => WAYS[basis];

const requestFields = (basis: MeansBasis) => ({
  meansWay: choice(...waysOf(basis)),
  meansReason: longText({ max: 4000, rows: 6 }),
});

const laterIssue = ({ meansUntil, today }: { readonly meansUntil: Day } & Pick<Facts, "today">) =>
  meansUntil <= today ? ({ field: "meansUntil", code: "inPast" } as const) : undefined;

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
  const asked = form.stepIf(isAsked, "means-request", requestFields(basis));
  const partly = asked.stepIf(({ meansWay }) => meansWay === "partly", "means-partly", {
    meansCanPay: money(),
  });
  const later = partly.stepIf(
    ({ meansWay }) => meansWay === "defer",
    "means-later",
    { meansUntil: date() },
    (answers) => laterIssue(answers),
  );
  // Where nothing can be deferred there is no step about it; its answer is optional in the type either way.
  const request = waysOf(basis).includes("defer") ? later : (partly as unknown as typeof later);
  return withMeansAnswers(
    request,
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
  readonly meansWay?: MeansWay | undefined;
  readonly meansReason?: string | undefined;
  readonly meansCanPay?: Cents | undefined;
  readonly meansUntil?: Day | undefined;
};

type Proved = {
  readonly meansWay?: MeansWay | undefined;
  readonly meansHousehold?: number | undefined;
  readonly attachments?: readonly Pick<Attached, "purpose">[] | undefined;
};

/** The court judges by documents; without them it may ask for some, or refuse. Recommended, for no law demands it at filing. */
export const meansUnproved = ({ meansWay, meansHousehold, attachments = [] }: Proved): Warning[] =>
  (meansWay === undefined && meansHousehold === undefined) ||
  attachments.some(({ purpose }) => purpose === "incomeProof")
    ? []
    : [{ step: "attachments", code: "incomeUnproved", params: {} }];
