import "server-only";
import { db } from "@/lib/db/database";
import type { Posted } from "@/lib/forms/read-posted";
import { expiredPersonId } from "@/lib/identity/server/expired-person-id";
import { heldAt } from "./held-input";
import { holdAt } from "./hold-input";

export const heldPartPlace = (partId: string): string => `part:${partId}`;

/** Keeps what was posted into a part after the session had ended, for the person who was asked and nobody else. */
export async function holdPart(partId: string, posted: Posted, now: Date = new Date()): Promise<void> {
  const personId = await expiredPersonId(now);
  if (personId !== null) await keepPartInput(personId, { partId, posted }, now);
}

type Held = { readonly partId: string; readonly posted: Posted };

export async function keepPartInput(personId: string, { partId, posted }: Held, now: Date): Promise<void> {
  const person = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { personalCodeIndex: true },
  });
  const codeIndex = person.personalCodeIndex;
  const own = await db().draftPart.count({ where: { id: partId, codeIndex, draft: { state: "open" } } });
  if (own > 0) await holdAt({ personId, place: heldPartPlace(partId) }, posted, now);
}

/** What the person typed into the part before their session ended; nothing when there is none. */
export const heldPart = (personId: string, partId: string, now: Date): Promise<Posted | undefined> =>
  heldAt(personId, heldPartPlace(partId), now);
