import { type Cents, cents } from "@/lib/core/money";
import { type Exemption, exemptionEffect } from "@/lib/fees/exemptions";

/** Civil Procedure Law, s. 138(1), points 1–7, in the order of the law. */
export const SECURING_MEASURES = [
  "movables",
  "registerNote",
  "landRegister",
  "shipArrest",
  "actions",
  "payments",
  "enforcement",
] as const;
type SecuringMeasure = (typeof SECURING_MEASURES)[number];

/** What is claimed, as far as it decides on the measures. Only claims of property are secured (s. 137(1)). */
export const CLAIM_NATURES = ["money", "discretion", "thing", "immovable", "nonMaterial"] as const;
type ClaimNature = (typeof CLAIM_NATURES)[number];

type Asked = {
  readonly claimNature: ClaimNature;
  readonly securingMeasures: readonly SecuringMeasure[];
};

const isMoney = ({ claimNature }: Pick<Asked, "claimNature">): boolean =>
  claimNature === "money" || claimNature === "discretion";

/** S. 138(7.1): what others owe, money in banks included, is not attached for a sum that the court sets as it sees fit. */
export const measuresIssue = ({ claimNature, securingMeasures }: Asked) =>
  claimNature === "discretion" && securingMeasures.includes("payments")
    ? ({ field: "securingMeasures", code: "paymentsNotAttached" } as const)
    : undefined;

/** S. 138(7): a sale is not suspended where money is claimed. */
export const enforcementIssue = (
  asked: Pick<Asked, "claimNature"> & { readonly enforcementWay: "postpone" | "withhold" | "stopSale" },
) =>
  asked.enforcementWay === "stopSale" && isMoney(asked)
    ? ({ field: "enforcementWay", code: "saleNotStopped" } as const)
    : undefined;

/** S. 140(2.1): points 1, 2, 4 and 6. */
const WITH_SECURITY: readonly SecuringMeasure[] = ["movables", "registerNote", "shipArrest", "payments"];

/** S. 140(2.1): in claims of money, for some of the measures, the claimant secures the other side's possible losses. */
export const needsSecurity = (asked: Asked): boolean =>
  isMoney(asked) && asked.securingMeasures.some((measure) => WITH_SECURITY.includes(measure));

/** Whoever is exempt from the fee by law secures nothing; a request to be released is no exemption yet. */
export const isExemptFromSecurity = (exemption: Exemption | undefined): boolean =>
  exemption !== undefined && exemptionEffect(exemption) !== "requested";

const PERCENT = 5;

/** Five per cent of what is claimed, to the cent; the court may set more. */
export const securityOf = (amount: Cents): Cents => cents(Math.round((amount * PERCENT) / 100));
