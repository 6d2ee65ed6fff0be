import type { DueKind } from "@/lib/payments/due-kinds";
import { ADMINISTRATIVE_DEPOSITS, CIVIL_DEPOSITS } from "./deposit-items";
import type { StateFee } from "./state-fee";

const DEPOSITS = [...CIVIL_DEPOSITS, ...ADMINISTRATIVE_DEPOSITS];

function kindOfItem(item: string): DueKind {
  if (DEPOSITS.includes(item)) return "deposit";
  return item.startsWith("services.") ? "service" : "stateFee";
}

/** What is paid as a whole: a deposit or a service where every line is one; anything else is paid as the state fee. */
export function dueKind({ lines }: StateFee): DueKind {
  const [first, ...others] = lines.map(({ item }) => kindOfItem(item));
  return first !== undefined && others.every((kind) => kind === first) ? first : "stateFee";
}
