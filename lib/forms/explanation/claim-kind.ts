import { isEnded } from "@/lib/cases/case-status";
import type { Facts } from "../facts";

export type ClaimKindAnswers = {
  readonly claimKind?: "simplifiedMoney" | "simplifiedMaintenance" | "ordinary" | undefined;
};

/** Only of a case that is not seen, or goes by the simplified procedure, must be asked on which template one explains oneself. */
export const mayBeSimplified = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase === null || inCase.processKind === "simplified";

/** Civil Procedure Law, s. 250.23, 250.26: in a simplified case a hearing is held only when it is asked for and needed. */
export const isSimplified = ({ claimKind }: ClaimKindAnswers): boolean =>
  claimKind === "simplifiedMoney" || claimKind === "simplifiedMaintenance";

/** Cabinet Regulation 305, annex 3: whoever admits a claim of money in part names main debt, interest and penalty, and their calculation. */
export const isMoneyTemplate = ({ claimKind }: ClaimKindAnswers): boolean => claimKind === "simplifiedMoney";

/** What is decided or has ended leaves nothing to explain: the court asks before it decides (s. 148, 250.23). */
export const isOver = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase !== null && (inCase.status === "decided" || isEnded(inCase.status));
