import type { CaseSummary } from "@/lib/exchange/shapes";
import type { TextKey } from "@/lib/i18n/text-key";
import type { RemedyKind } from "./remedies";

type Laws = Readonly<Partial<Record<RemedyKind, TextKey>>>;

const CIVIL: Laws = {
  appeal: "cases:remedies.law.appeal",
  cassation: "cases:remedies.law.cassation",
  ancillaryComplaint: "cases:remedies.law.ancillaryComplaint",
};
const SIMPLIFIED: Laws = {
  ...CIVIL,
  appeal: "cases:remedies.law.simplifiedAppeal",
  fullJudgmentRequest: "cases:remedies.law.fullJudgmentRequest",
};
const ADMINISTRATIVE: Laws = {
  appeal: "cases:remedies.law.administrativeAppeal",
  cassation: "cases:remedies.law.administrativeCassation",
};

/** The article behind a remedy, where it is known; of what is not known nothing is said. */
export function remedyLaw(kind: CaseSummary["processKind"], remedy: RemedyKind): TextKey | undefined {
  if (kind === "administrative") return ADMINISTRATIVE[remedy];
  return (kind === "simplified" ? SIMPLIFIED : CIVIL)[remedy];
}
