import type { Exemption } from "@/lib/fees/exemptions";
import type { ClaimBasis } from "./claim-bases";

type Code = "exemptionNeedsLabour" | "exemptionNeedsInjury" | "exemptionNeedsDamage";
type Ground = {
  readonly exemption: Exemption;
  /** What a claim must rest on; null where the ground is in the person and not in the claim. */
  readonly needs: { readonly bases: readonly ClaimBasis[]; readonly code: Code } | null;
};

const LABOUR = { bases: ["labour"], code: "exemptionNeedsLabour" } as const;
const INJURY = { bases: ["injury"], code: "exemptionNeedsInjury" } as const;
const DAMAGE = { bases: ["damage", "injury", "other"], code: "exemptionNeedsDamage" } as const;

/**
 * The grounds of Civil Procedure Law, s. 43, on which a person who claims money may rely: points 1, 1.1, 2, 4, 16 and
 * 16.1 of the first part, and the third and fourth part. The other points are for institutions, for other kinds of cases
 * or for another role; what the law leaves open the court decides on request (s. 43(4)).
 */
const GROUNDS: readonly Ground[] = [
  { exemption: { part: 1, point: "1" }, needs: LABOUR },
  { exemption: { part: 1, point: "1.1" }, needs: LABOUR },
  { exemption: { part: 1, point: "2" }, needs: INJURY },
  { exemption: { part: 1, point: "4" }, needs: DAMAGE },
  { exemption: { part: 1, point: "16" }, needs: null },
  { exemption: { part: 1, point: "16.1" }, needs: null },
  { exemption: { part: 3, point: null }, needs: null },
  { exemption: { part: 4, point: null }, needs: null },
];

export const OFFERED_EXEMPTIONS: readonly Exemption[] = GROUNDS.map(({ exemption }) => exemption);

type Claimed = {
  readonly exemptionGround: Exemption;
  readonly claims: readonly { readonly basis: ClaimBasis }[];
};

/** A ground that lies in the claim releases that claim only; for several claims of which some lack it, it is refused. */
export function exemptionIssue({ exemptionGround: { part, point }, claims }: Claimed) {
  const ground = GROUNDS.find(({ exemption }) => exemption.part === part && exemption.point === point);
  const needs = ground?.needs ?? null;
  if (needs === null) return undefined;
  const covered = claims.filter(({ basis }) => needs.bases.includes(basis)).length;
  if (covered === claims.length) return undefined;
  return { field: "exemptionGround", code: covered === 0 ? needs.code : "exemptionMixed" } as const;
}
