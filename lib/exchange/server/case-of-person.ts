import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Case } from "../shapes";
import { caseIfChanged } from "./case-if-changed";

/** A case as the acting person may see it. */
export async function caseOfPerson(acting: ActingContext, caseId: string): Promise<Case> {
  const answer = await caseIfChanged(acting, caseId, null);
  if (answer === "unchanged")
    throw new ExchangeWrongAnswer("case", "mismatch", "304 to an unconditional read");
  return answer.value;
}
