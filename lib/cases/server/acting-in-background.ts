import "server-only";
import { type ActingContext, actingForSelf } from "@/lib/exchange/acting-context";
import { payerOf } from "@/lib/payments/server/payer-of";

/** Nobody is signed in when the worker asks: it may read what the person may. */
const NOBODY_SIGNED_IN = "background";

/** For whom the worker reads, so that they can be told of what it finds. */
export const actingInBackground = async (personId: string): Promise<ActingContext> =>
  actingForSelf(await payerOf(personId), { acr: NOBODY_SIGNED_IN, purpose: "notify" });
