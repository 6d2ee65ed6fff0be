import { side, type Side } from "@/lib/cases/side";
import type { CaseFacts } from "../case-facts";
import type { Principal } from "../principal";
import type { Entry, TypedGroup } from "../typed";
import { roleIn } from "./filing-side";

type Participant = CaseFacts["participants"][number];

/** Of such an id is an entry that the register began and the person completes. */
const FROM_CASE = "case-";

export const isFromCase = ({ id }: Pick<Entry, "id">): boolean => id.startsWith(FROM_CASE);

/** Where whoever files stands in the case; a representative stands where the principal does. */
function ownSide(inCase: CaseFacts, principal: Principal | null): Side {
  const role = principal === null ? inCase.ownRole : (roleIn(inCase, principal) ?? inCase.ownRole);
  return side(role);
}

const OPPOSITE = { claimant: "defendant", defendant: "claimant" } as const;

/** Who stands opposite; nobody where one's own side is neither. */
function otherSide(inCase: CaseFacts, principal: Principal | null): readonly Participant[] {
  const own = ownSide(inCase, principal);
  if (own === "other") return [];
  return inCase.participants.filter(({ role, isOwn }) => !isOwn && side(role) === OPPOSITE[own]);
}

/** As it would be typed: of people the register tells others no codes, of nobody an address. */
const typedParty = ({ kind, name, registrationNumber }: Participant): TypedGroup =>
  kind === "person"
    ? { kind, name, personalCode: "" }
    : { kind, companyName: name, registrationNumber: registrationNumber ?? "" };

/** Entries of a list that names the other side, begun with what the register knows of it. */
export const otherSideEntries = (
  inCase: CaseFacts,
  principal: Principal | null,
  { field, max }: { readonly field: string; readonly max: number },
): readonly Entry[] =>
  otherSide(inCase, principal)
    .slice(0, max)
    .map((participant, index) => ({
      id: `${FROM_CASE}${String(index + 1)}`,
      typed: { [field]: typedParty(participant) },
    }));
