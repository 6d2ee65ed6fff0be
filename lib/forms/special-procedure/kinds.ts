import { SPECIAL_KINDS, type SpecialKind } from "@/lib/courts/special-courts";
import type { Exemption } from "@/lib/fees/exemptions";

export { SPECIAL_KINDS, type SpecialKind };

/** What somebody who applies may be to the one whom the case is about. */
export const TIES = ["self", "child", "parent", "sibling", "spouse", "guardian", "other"] as const;
type Tie = (typeof TIES)[number];

const FAMILY: readonly Tie[] = ["child", "parent", "sibling", "spouse"];

/** Who may apply: Civil Procedure Law, s. 264.1, 270.2, 270.8, 271.1 and 277.1; for other kinds no article lists them so. */
const MAY_APPLY: Partial<Readonly<Record<SpecialKind, readonly Tie[]>>> = {
  capacity: ["self", ...FAMILY],
  capacityReview: ["self", "guardian", ...FAMILY],
  temporaryTrusteeship: ["self", ...FAMILY],
  capacityForConduct: ["self", ...FAMILY],
  futureMandate: FAMILY,
};

export const asksForTie = (kind: SpecialKind): boolean => MAY_APPLY[kind] !== undefined;

export const mayNotApply = (kind: SpecialKind, tie: Tie | undefined): boolean => {
  const allowed = MAY_APPLY[kind];
  return allowed !== undefined && tie !== undefined && !allowed.includes(tie);
};

/** The kinds that are about one person: whoever it is, is named. */
const ABOUT_SOMEBODY: ReadonlySet<SpecialKind> = new Set<SpecialKind>([
  "adoption",
  "capacity",
  "capacityReview",
  "temporaryTrusteeship",
  "capacityForConduct",
  "futureMandate",
  "absentProperty",
  "declarationOfDeath",
  "inheritance",
]);

export const isAboutAnother = (kind: SpecialKind, tie: Tie | undefined): boolean =>
  ABOUT_SOMEBODY.has(kind) && tie !== "self";

/** Who is missing or dead takes no part in the case. */
const WITHOUT_THEM: ReadonlySet<SpecialKind> = new Set<SpecialKind>([
  "absentProperty",
  "declarationOfDeath",
  "inheritance",
]);

/** As what the one whom it is about takes part; null for who cannot. */
export function roleOfConcerned(kind: SpecialKind): "child" | "interestedPerson" | null {
  if (WITHOUT_THEM.has(kind)) return null;
  return kind === "adoption" ? "child" : "interestedPerson";
}

/** S. 265, 270.3 and 272(1): the application says how capacity is to be limited, or the limits reviewed. */
export const isAboutLimits = (kind: SpecialKind): boolean =>
  kind === "capacity" || kind === "capacityReview" || kind === "capacityForConduct";

const exempt = (point: "6" | "6.1" | "7" | "17"): Exemption => ({ part: 1, point });

const EXEMPT: Partial<Readonly<Record<SpecialKind, Exemption>>> = {
  capacity: exempt("6"),
  capacityReview: exempt("6"),
  temporaryTrusteeship: exempt("6.1"),
  capacityForConduct: exempt("7"),
  adoption: exempt("17"),
};

/** S. 43(1), points 6, 6.1, 7 and 17: who applies in these cases pays no fee, and is not asked about it. */
export const exemptionOfKind = (kind: SpecialKind): Exemption | null => EXEMPT[kind] ?? null;
