import type { CaseStatus, CaseSummary } from "@/lib/exchange/shapes";
import type { TextKey } from "@/lib/i18n/text-key";
import { side } from "./side";

/** What is filed here is an application, and articles about claims are not said of it. */
const APPLICATION = {
  opened: "cases:nextIn.application.opened",
  leftWithoutProgress: "cases:nextIn.application.leftWithoutProgress",
  awaitingExplanation: "cases:nextIn.application.awaitingExplanation",
  judgmentDateSet: "cases:nextIn.application.judgmentDateSet",
  refused: "cases:nextIn.application.refused",
  deemedNotFiled: "cases:nextIn.application.deemedNotFiled",
} as const satisfies Partial<Record<CaseStatus, string>>;

/** A short judgment in writing is known to the simplified procedure alone (Civil Procedure Law, s. 250.25). */
const CLAIM = { judgmentDateSet: "cases:nextIn.claim.judgmentDateSet" } as const;
const UNDISPUTED = { ...APPLICATION, opened: "cases:nextIn.undisputed.opened" } as const;
const ADMINISTRATIVE = { ...APPLICATION, opened: "cases:nextIn.administrative.opened" } as const;

/** Decided at once and enforced at once; then a term runs to bring a claim (Civil Procedure Law, s. 250.58–250.59). */
const PROTECTION = {
  ...APPLICATION,
  opened: "cases:nextIn.protection.opened",
  inForce: "cases:nextIn.protection.inForce",
} as const;

type Own = typeof APPLICATION | typeof CLAIM | typeof UNDISPUTED | typeof ADMINISTRATIVE | typeof PROTECTION;
type OwnWords<Kind extends Own = Own> = Kind extends Own ? Kind[keyof Kind] : never;

/** Where a kind of proceedings has words of its own. */
const OWN: Readonly<Record<CaseSummary["processKind"], Partial<Readonly<Record<CaseStatus, OwnWords>>>>> = {
  simplified: {},
  claim: CLAIM,
  special: APPLICATION,
  undisputed: UNDISPUTED,
  warning: APPLICATION,
  protection: PROTECTION,
  securing: APPLICATION,
  administrative: ADMINISTRATIVE,
};

/** What happens next in a case, as it is told to the reader's side. */
export function nextWords({
  processKind,
  status,
  ownRole,
}: Pick<CaseSummary, "processKind" | "status" | "ownRole">): TextKey {
  const from = side(ownRole);
  const own = OWN[processKind][status];
  return own === undefined ? `cases:next.${status}.${from}` : `${own}.${from}`;
}
