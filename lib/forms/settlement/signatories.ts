import type { Party } from "../fields/party";
import type { Signatory } from "../form";

type Agreed = {
  readonly signedBy: "portal" | "attached" | "notarial" | "separately";
  readonly otherParties: readonly { readonly otherParty: Party }[];
};

const codeOf = (party: Party): string | null => (party.kind === "person" ? party.personalCode : null);

/** Only people are asked to sign here, by the code under which they sign in. */
export const signedByIssue = ({ signedBy, otherParties }: Agreed) =>
  signedBy === "portal" && otherParties.some(({ otherParty }) => codeOf(otherParty) === null)
    ? ({ field: "signedBy", code: "signsWithCode" } as const)
    : undefined;

/** A settlement is signed by both sides (Civil Procedure Law, s. 227(1)). */
export const signatories = ({ signedBy, otherParties }: Agreed): Signatory[] =>
  signedBy !== "portal"
    ? []
    : otherParties.flatMap(({ otherParty }) => {
        const personalCode = codeOf(otherParty);
        return personalCode === null ? [] : [{ name: otherParty.name, personalCode }];
      });
