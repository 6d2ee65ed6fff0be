import { ADMINISTRATIVE } from "./administrative";
import { APPEALS } from "./appeals";
import { CORRECTION } from "./correction";
import { FAMILY } from "./family";
import type { FilingKind, KindRules } from "./kind-rules";
import { MONEY } from "./money";
import { PROCEDURE } from "./procedure";
import { REQUESTS } from "./requests";

const RULES: Readonly<Record<FilingKind, KindRules>> = {
  ...MONEY,
  ...FAMILY,
  ...APPEALS,
  ...ADMINISTRATIVE,
  ...PROCEDURE,
  ...REQUESTS,
  ...CORRECTION,
};

/** How the register and the court deal with a filing of this kind. */
export const rulesOf = (kind: FilingKind): KindRules => RULES[kind];

export const FILING_KINDS: readonly FilingKind[] = Object.keys(RULES).filter((kind): kind is FilingKind =>
  Object.hasOwn(RULES, kind),
);
