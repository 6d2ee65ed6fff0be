import "server-only";
import { z } from "zod";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import type { Posted } from "@/lib/forms/read-posted";
import { heldInputPlace } from "../draft-content";
import { heldPlace } from "./save-step";

const body = z.record(z.string(), z.unknown());

type Place = {
  readonly personId: string;
  readonly draftId: string;
  readonly step: string;
  readonly entry: string | null;
};

/** What the person typed into this step before their session ended; nothing when there is none. */
export async function heldInput(
  { personId, ...at }: Place,
  now: Date = new Date(),
): Promise<Posted | undefined> {
  return heldAt(personId, heldPlace(at), now);
}

/** What waits for the person at a place. */
export async function heldAt(personId: string, place: string, now: Date): Promise<Posted | undefined> {
  const held = await db().heldInput.findFirst({ where: { personId, place, expiresAt: { gt: now } } });
  return held === null ? undefined : body.parse(JSON.parse(unseal(held.body, heldInputPlace(held.id))));
}
