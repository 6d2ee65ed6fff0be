import { isEnded } from "@/lib/cases/case-status";
import { side } from "@/lib/cases/side";
import type { Facts } from "../facts";

type Known = Pick<Facts, "inCase">;

/** Civil Procedure Law, s. 164(7): one may waive a claim until its hearing on the merits has ended; above, the merits are heard again. */
export const isDecided = ({ inCase }: Known): boolean =>
  inCase !== null && (inCase.status === "decided" || isEnded(inCase.status));

/** S. 131: until the judge has decided to take it, there is no case that would have to be terminated. */
export const isAccepted = ({ inCase }: Known): boolean =>
  inCase !== null && inCase.status !== "opened" && inCase.status !== "leftWithoutProgress";

/** S. 80(2): only who claims can give the claim up. A representative acts for somebody, and the court looks for whom. */
export const isOtherSide = ({ inCase }: Known): boolean =>
  inCase !== null && inCase.ownRole !== "representative" && side(inCase.ownRole) !== "claimant";
