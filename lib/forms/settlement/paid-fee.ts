import { side } from "@/lib/cases/side";
import type { Facts } from "../facts";

/**
 * Half of the fee goes back to whoever paid it (Civil Procedure Law, s. 37(1)5): a defendant of whom the register knows no payment
 * is not asked. A case that the portal does not see may be anybody's.
 */
export const mayHavePaid = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase === null ||
  side(inCase.ownRole) !== "defendant" ||
  inCase.dues.some(({ kind, paidCents }) => kind === "stateFee" && paidCents > 0);
