import type { Party } from "../fields/party";
import type { Facts } from "../facts";

/** A settlement is made between the parties (Civil Procedure Law, s. 227): nobody settles with himself or with whom he acts for. */
export function ownOtherPartyIssue({
  otherParty,
  filerCode,
}: { readonly otherParty: Party } & Pick<Facts, "filerCode">) {
  const [part, number] =
    otherParty.kind === "company"
      ? (["registrationNumber", otherParty.registrationNumber] as const)
      : (["personalCode", otherParty.personalCode] as const);
  return number !== null && number === filerCode
    ? ({ field: `otherParty.${part}`, code: "ownOtherParty" } as const)
    : undefined;
}
