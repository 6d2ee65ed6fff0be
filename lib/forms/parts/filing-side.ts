import type { CaseFacts } from "@/lib/forms/case-facts";
import type { NewFiling, Party } from "@/lib/exchange/shapes";
import type { Principal } from "../principal";

type Role = Party["role"];

/** As whom one brings what opens a case. What is filed in a case is filed by whoever one is in it already. */
const BRINGS: Partial<Readonly<Record<NewFiling["kind"], Role>>> = {
  simplifiedMoneyClaim: "claimant",
  simplifiedMaintenanceClaim: "claimant",
  claim: "claimant",
  divorce: "claimant",
  paymentOrder: "applicant",
  paymentOrderResponse: "debtor",
  undisputedEnforcement: "applicant",
  protectionFromViolence: "applicant",
  securingClaim: "applicant",
  specialProcedure: "applicant",
  administrativeApplication: "applicant",
};

type Side = {
  readonly kind: NewFiling["kind"];
  readonly parties: readonly Party[];
  readonly principal: Principal | null;
  readonly inCase: CaseFacts | null;
};

/**
 * Whom a filing names, the principal first where somebody files for one: in the role in which they are in the case, or in which one
 * brings what opens it. Whoever filed is then their representative. Nobody is named twice, and a role that nobody told is not guessed.
 */
export function filingSide({ kind, parties, principal, inCase }: Side): readonly Party[] {
  if (principal === null) return parties;
  const role = inCase === null ? BRINGS[kind] : roleIn(inCase, principal);
  if (role === undefined || parties.some((party) => isSame(party, principal))) return parties;
  const { kind: what, name, personalCode, registrationNumber, address } = principal;
  const own = { role, kind: what, name, personalCode, registrationNumber, address, email: null, phone: null };
  return [own, ...parties];
}

const isSame = (party: Party, { personalCode, registrationNumber }: Principal): boolean =>
  (personalCode !== null && party.personalCode === personalCode) ||
  (registrationNumber !== null && party.registrationNumber === registrationNumber);

/** A company is known by its number. Of people the register tells no codes to others, so they are known by their names. */
export const roleIn = (
  { participants }: CaseFacts,
  { kind, name, registrationNumber }: Principal,
): Role | undefined =>
  participants.find((participant) =>
    kind === "company"
      ? participant.registrationNumber === registrationNumber
      : participant.kind === "person" && participant.name === name && !participant.isOwn,
  )?.role;
