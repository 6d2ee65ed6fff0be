import { type Cents, sumOf } from "@/lib/core/money";
import { type AdvocateCap, advocateCap, type Beside, BESIDES } from "./advocate-cap";
import { confidenceOf, type CostLine, type CostQuestion, known, said } from "./cost-line";
import { hasClaimSum } from "./fee-matter";
import { shareOf } from "./rate-fee";
import { type FeeLine, isExempt } from "./state-fee";

const LOSS_SECURITY_PER_MILLE = 50;

/** From the day of the reform on the law was read; of the security before it nothing is known. */
export const REFORM = "2025-04-01";

/** A sum beside a claim that is not of money counts for nothing. */
const sumIn = ({ item, amountCents }: FeeLine): Cents | null => (hasClaimSum(item) ? amountCents : null);

/** The money claims together: Civil Procedure Law, s. 35, sum of all. Null where none is of money. */
function disputedSum(disputes: readonly FeeLine[]): Cents | null {
  const sums = disputes.flatMap((line) => sumIn(line) ?? []);
  return sums.length === 0 ? null : sumOf(sums);
}

/**
 * The security for possible loss: Civil Procedure Law, s. 140(2.1). Whoever is exempt from the fee does not pay it; that
 * in a case of several claims only those exempt are left out is a reading.
 */
export function lossSecurity({ fee, whatIf, disputes }: CostQuestion): CostLine[] {
  const exempt = disputes.filter(isExempt);
  const sum = disputedSum(disputes.filter((line) => !isExempt(line)));
  if (!whatIf.security || (sum === null && exempt.length === 0)) return [];
  if (fee.date < REFORM) return said("lossSecurityThen");
  const isOne = exempt.length === 0 || exempt.length === disputes.length;
  return [
    known(
      "lossSecurity",
      shareOf(sum ?? 0, LOSS_SECURITY_PER_MILLE),
      isOne ? confidenceOf(exempt) : "medium",
    ),
  ];
}

/** The cap of an advocate's costs if everything is decided for one side. */
export const capOf = ({ whatIf, disputes }: CostQuestion): AdvocateCap =>
  advocateCap({
    granted: disputedSum(disputes),
    besides: besidesMoney(disputes),
    isComplex: whatIf.isComplex,
    onlyFirstInstance: whatIf.onlyFirstInstance,
  });

/** What a claim without a sum is; any other of those that have one is a claim for money. */
const WITHOUT_SUM: Readonly<Record<string, Beside>> = {
  "civil.non_monetary_claim": "nonMonetary",
  "civil.divorce": "nonMonetary",
  // An employee may also claim the post back: the amount is then left empty, as the page says.
  "civil.labour_claim": "perhapsMoney",
  "civil.non_assessable_claim": "unvalued",
};

/** Of several the one of which least is known. */
function besidesMoney(disputes: readonly FeeLine[]): Beside {
  const others = disputes.filter((line) => sumIn(line) === null);
  const found = others.map(({ item }) => WITHOUT_SUM[item] ?? "amountMissing");
  return BESIDES.findLast((beside) => found.includes(beside)) ?? "none";
}
