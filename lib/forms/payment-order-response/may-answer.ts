import { side } from "@/lib/cases/side";
import type { Facts } from "../facts";

type InCase = Pick<Facts, "inCase">;

/** Civil Procedure Law, s. 406.7: what is answered is a warning, and nothing else. */
export const isOtherProcedure = ({ inCase }: InCase): boolean =>
  inCase !== null && inCase.processKind !== "warning";

/** Only the debtor answers it. */
export const isCreditor = ({ inCase }: InCase): boolean =>
  inCase !== null && side(inCase.ownRole) === "claimant";

/**
 * Once the judge has decided, the debtor can only contest the claim by a claim of their own, within three months (s. 406.10); what
 * comes too late but before that is for the judge.
 */
export const isDecided = ({ inCase }: InCase): boolean =>
  inCase !== null && inCase.status !== "opened" && inCase.status !== "warningSent";
