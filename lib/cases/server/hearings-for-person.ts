import "server-only";
import { actingForSelf } from "@/lib/exchange/acting-context";
import { caseHearings } from "@/lib/exchange/server/case-hearings";
import type { Hearing } from "@/lib/exchange/shapes";
import { payerOf } from "@/lib/payments/server/payer-of";

/** Nobody is signed in when the worker asks: it may read what the person may. */
const NOBODY_SIGNED_IN = "background";

/** The hearings of a case as one of its people may see them, asked for so that they can be told of them. */
export async function hearingsForPerson(personId: string, caseId: string): Promise<Hearing[]> {
  const person = await payerOf(personId);
  return caseHearings(actingForSelf(person, { acr: NOBODY_SIGNED_IN, purpose: "notify" }), caseId);
}
