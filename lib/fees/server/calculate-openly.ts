import "server-only";
import type { Language } from "@/lib/core/language";
import { type OpenCalculation, openCalculation } from "../open-calculation";
import { type FeeQuestion, stateFee } from "../state-fee";
import { schedulesInForce } from "./schedules-in-force";

/** The answer of the open API to a question about fees: the same reckoning as on the page and in the forms. */
export async function calculateOpenly(question: FeeQuestion, language: Language): Promise<OpenCalculation> {
  return openCalculation(stateFee(question, await schedulesInForce()), language);
}
