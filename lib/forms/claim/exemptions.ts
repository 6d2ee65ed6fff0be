import type { Exemption } from "@/lib/fees/exemptions";
import { PERSONAL_EXEMPTIONS } from "../parts/exemption";
import type { Subject } from "./subjects";

type Code = "exemptionNeedsInjury" | "exemptionNeedsMaintenance" | "exemptionNeedsDamage";
type Ground = {
  readonly exemption: Exemption;
  readonly subjects: readonly Subject[];
  readonly code: Code;
};

/** Grounds that lie in what is claimed (Civil Procedure Law, s. 43(1)): an employee's claims are free without being asked. */
const BY_SUBJECT: readonly Ground[] = [
  { exemption: { part: 1, point: "2" }, subjects: ["injury"], code: "exemptionNeedsInjury" },
  { exemption: { part: 1, point: "3" }, subjects: ["maintenance"], code: "exemptionNeedsMaintenance" },
  {
    exemption: { part: 1, point: "4" },
    subjects: ["damage", "injury", "other"],
    code: "exemptionNeedsDamage",
  },
];

/** The grounds on which a claimant may rely; an administrator of an insolvency claims for somebody else (point 10). */
export const CLAIM_EXEMPTIONS: readonly Exemption[] = [
  ...BY_SUBJECT.map(({ exemption }) => exemption),
  { part: 1, point: "10" },
  ...PERSONAL_EXEMPTIONS,
];

type Claimed = { readonly exemptionGround: Exemption; readonly disputeKind: Subject };

/** A ground that lies in the claim must fit what is claimed. */
export function exemptionIssue({ exemptionGround: { part, point }, disputeKind }: Claimed) {
  const ground = BY_SUBJECT.find(({ exemption }) => exemption.part === part && exemption.point === point);
  return ground === undefined || ground.subjects.includes(disputeKind)
    ? undefined
    : ({ field: "exemptionGround", code: ground.code } as const);
}
