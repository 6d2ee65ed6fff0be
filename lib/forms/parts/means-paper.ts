import type { Block } from "@/lib/documents/block";
import type { Cents } from "@/lib/core/money";
import { fieldOnPaper } from "../paper/name-on-paper";
import { heading, type PaperWords, paragraph, rowsOf } from "../paper/paper-words";
import { COST_FIELDS_OF_MEANS, INCOME_FIELDS, type MeansAnswers, PROPERTY_FIELDS } from "./means-answers";
import type { MeansRequest } from "./means";
import { meansSums } from "./means-sums";
import { sumInFull } from "./sum-in-full";

export type MeansDue = "fee" | "deposit";

/** What only leads the way, or stands in the sentence of the request; that there is no status is no ground for it. */
export const TOLD_IN_REQUEST = ["meansWay", "meansCanPay", "meansUntil", "meansStatus:none"] as const;

/** What is asked of the court because of means, in a sentence with its article; nothing when nothing is. */
export function meansRequests(request: MeansRequest, words: PaperWords, due: MeansDue): string[] {
  const { text, day } = words;
  switch (request.meansWay) {
    case undefined:
      return [];
    case "full":
      return [text(`document.means.full.${due}`)];
    case "partly":
      return [text(`document.means.partly.${due}`, { sum: inFull(words, request.meansCanPay) })];
    case "defer":
      return [
        text("document.means.defer", {
          day: request.meansUntil === undefined ? "" : day(request.meansUntil),
        }),
      ];
  }
}

const inFull = (words: PaperWords, sum: Cents | undefined): string =>
  sum === undefined ? "" : sumInFull(words, sum);

const ALL = { ...INCOME_FIELDS, ...COST_FIELDS_OF_MEANS, ...PROPERTY_FIELDS };
/** Of what kind an income is says nothing where there is none. */
const NO_KIND_OF_ITS_OWN = "meansOtherIncomeKind";

/**
 * The month in sums, and what was left empty: the court is told that there is none of it, since that was asked too. Nothing where
 * means were not asked for.
 */
export function meansBlocks(answers: MeansAnswers, words: PaperWords): Block[] {
  if (answers.meansHousehold === undefined) return [];
  const { text, money } = words;
  const { income, household, costs, left } = meansSums(answers);
  const empty = Object.keys(ALL).filter(
    (name) => name !== NO_KIND_OF_ITS_OWN && (answers as Readonly<Record<string, unknown>>)[name] === null,
  );
  const names = empty.map((name) => fieldOnPaper(words, name));
  return [
    heading(text("document.means.sums")),
    ...rowsOf([
      [text("document.means.income"), money(income)],
      [text("document.means.household"), money(household)],
      [text("document.means.costs"), money(costs)],
      [text("document.means.left"), money(left)],
    ]),
    ...(names.length === 0 ? [] : [paragraph(text("document.means.none", { names: names.join("; ") }))]),
  ];
}
