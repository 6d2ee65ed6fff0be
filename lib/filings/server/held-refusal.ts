import "server-only";
import { db } from "@/lib/db/database";
import { expiredPersonId } from "@/lib/identity/server/expired-person-id";
import { heldAt } from "./held-input";
import { holdAt } from "./hold-input";

export const heldRefusalPlace = (signatoryId: string): string => `refusal:${signatoryId}`;

type Refusal = { readonly signatoryId: string; readonly reason: string };

/** Keeps the reason that was posted after the session had ended, for the person who was asked and nobody else. */
export async function holdRefusal(refusal: Refusal, now: Date = new Date()): Promise<void> {
  const personId = await expiredPersonId(now);
  if (personId !== null) await keepRefusal(personId, refusal, now);
}

/** Keeps a reason that could not be taken as it is: it is shortened, not written anew. */
export async function keepRefusal(
  personId: string,
  { signatoryId, reason }: Refusal,
  now: Date,
): Promise<void> {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { personalCodeIndex: true },
  });
  const own = await db().filingSignatory.count({
    where: { id: signatoryId, codeIndex: person.personalCodeIndex, state: "invited" },
  });
  if (own > 0) await holdAt({ personId, place: heldRefusalPlace(signatoryId) }, { reason }, now);
}

/** The reason that waits for the person; nothing when there is none. */
export async function heldRefusal(
  personId: string,
  signatoryId: string,
  now: Date,
): Promise<string | undefined> {
  const held = await heldAt(personId, heldRefusalPlace(signatoryId), now);
  return typeof held?.["reason"] === "string" ? held["reason"] : undefined;
}
