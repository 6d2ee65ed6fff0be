/** Where the law says it; words for people are under `fees:law.<code>`. A published schedule may name only these. */
export const FEE_LAWS = [
  "annex3",
  "annex3Scale",
  "annex3Debt",
  "annex3Arbitral",
  "annex3Fixed",
  "section34Before2025",
  "renewalDue",
  "appealDue",
  "violenceExempt",
  "maintenanceExempt",
  "labourExempt",
  "bailiffFees",
  "depositAncillary",
  "depositOfficer",
  "depositInsolvencyControl",
  "depositIndustrialProperty",
  "depositCassation",
  "depositNewFacts",
  "lossSecurity",
  "officeFee",
  "administrativeApplication",
  "administrativeAppeal",
  "administrativeAncillary",
  "administrativeCassation",
  "administrativeInterim",
  "administrativeNewFacts",
  "paidServices",
  "legalAidContribution",
] as const;

export type FeeLaw = (typeof FEE_LAWS)[number];

export const isFeeLaw = (text: string): text is FeeLaw => FEE_LAWS.some((law) => law === text);
