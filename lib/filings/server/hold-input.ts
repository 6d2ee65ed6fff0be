import "server-only";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import type { Posted } from "@/lib/forms/read-posted";
import { expiredPersonId } from "@/lib/identity/server/expired-person-id";
import { heldInputPlace } from "../draft-content";
import { heldInputExpiry } from "../draft-life";
import { heldPlace } from "./save-step";

export type Holding = {
  readonly draftId: string;
  readonly step: string;
  readonly entry: string | null;
  readonly posted: Posted;
};

/** Keeps what was posted after the session had ended, for the same person and nobody else. */
export async function holdInput(holding: Holding, now: Date = new Date()): Promise<void> {
  const personId = await expiredPersonId(now);
  if (personId !== null) await keepInput(personId, holding, now);
}

/** The draft must be the person's own: nobody leaves input in another's. */
export async function keepInput(personId: string, { posted, ...at }: Holding, now: Date): Promise<void> {
  const own = await db().draft.count({ where: { id: at.draftId, personId, state: "open" } });
  if (own === 0) return;
  await holdAt({ personId, place: heldPlace(at) }, posted, now);
}

type Place = { readonly personId: string; readonly place: string };

/** The last that was posted to a place waits there for its person. */
export async function holdAt({ personId, place }: Place, posted: Posted, now: Date): Promise<void> {
  const id = newId();
  const body = seal(JSON.stringify(posted), heldInputPlace(id));
  const expiresAt = heldInputExpiry(now);
  await db().$transaction([
    db().heldInput.deleteMany({ where: { personId, place } }),
    db().heldInput.create({ data: { id, personId, place, body, createdAt: now, expiresAt } }),
  ]);
}
