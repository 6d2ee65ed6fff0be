import type { Party } from "../fields/party";
import type { Facts } from "../facts";

/** A settlement is made between the parties (Civil Procedure Law, s. 227): nobody settles with himself. */
export const ownOtherPartyIssue = ({
  otherParty,
  filerCode,
}: { readonly otherParty: Party } & Pick<Facts, "filerCode">) =>
  otherParty.kind === "person" && otherParty.personalCode !== null && otherParty.personalCode === filerCode
    ? ({ field: "otherParty.personalCode", code: "ownOtherParty" } as const)
    : undefined;
