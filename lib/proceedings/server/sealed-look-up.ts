import "server-only";
import { z } from "zod";
import { seal, unseal } from "@/lib/db/seal";
import { type TypedProceedingQuery, typedProceedingQuery } from "../proceeding-query";

const PLACE = { table: "form", column: "typed_summons_code", id: "query" };
/** Long enough to read the answer and to come back to it; whoever finds the address later finds nothing. */
const LIVES_MS = 10 * 60_000;

const sealed = typedProceedingQuery.extend({ expires: z.number() });

export type OpenedLookUp = { readonly typed: TypedProceedingQuery; readonly isExpired: boolean };

/** What was typed with a summons code, for the way to the answer: in an address no code may stand in the clear. */
export const sealLookUp = (typed: TypedProceedingQuery, now: Date): string =>
  Buffer.from(seal(JSON.stringify({ ...typed, expires: now.getTime() + LIVES_MS }), PLACE)).toString(
    "base64url",
  );

/** What was typed. When its time is over the number stays and the code must be typed anew. */
export function openLookUp(token: string, now: Date): OpenedLookUp {
  try {
    const text = unseal(Buffer.from(token, "base64url"), PLACE);
    const { number, code, expires } = sealed.parse(JSON.parse(text));
    return expires > now.getTime()
      ? { typed: { number, code }, isExpired: false }
      : { typed: { number }, isExpired: true };
  } catch {
    // Not ours, or under a key that is gone.
    return { typed: {}, isExpired: true };
  }
}
