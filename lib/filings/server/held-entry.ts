import "server-only";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import type { Posted } from "@/lib/forms/read-posted";
import { entriesOf } from "@/lib/forms/typed";
import type { DraftView } from "../draft-view";
import { heldInput } from "./held-input";
import { heldPlace } from "./save-step";

type Wanted = {
  readonly draft: DraftView;
  readonly personId: string;
  readonly step: string;
  /** The id of an entry, or "new". */ readonly wanted: string;
};
export type FoundEntry = {
  readonly entry: string;
  readonly isNew: boolean;
  readonly held: Posted | undefined;
};

/**
 * The entry that a page is about. A new one gets its id here, or takes up the one whose input waited for its person to
 * sign in again; what is not in the list and was never held does not exist.
 */
export async function heldEntry({ draft, personId, step, wanted }: Wanted): Promise<FoundEntry | undefined> {
  const at = { personId, draftId: draft.id, step };
  const known = entriesOf(draft.typed[step]).map(({ id }) => id);
  if (wanted !== "new") {
    const held = await heldInput({ ...at, entry: wanted });
    const conflict = draft.note?.place === `${step}/${wanted}`;
    return known.includes(wanted) || held !== undefined || conflict
      ? { entry: wanted, isNew: false, held }
      : undefined;
  }
  const waiting = await waitingEntry(at, known);
  if (waiting === undefined) return { entry: newId(), isNew: true, held: undefined };
  return { entry: waiting, isNew: true, held: await heldInput({ ...at, entry: waiting }) };
}

async function waitingEntry(
  { personId, draftId, step }: { personId: string; draftId: string; step: string },
  known: readonly string[],
): Promise<string | undefined> {
  const prefix = heldPlace({ draftId, step, entry: "" });
  const held = await db().heldInput.findMany({
    where: { personId, place: { startsWith: prefix }, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: "desc" },
    select: { place: true },
  });
  return held.map(({ place }) => place.slice(prefix.length)).find((entry) => !known.includes(entry));
}
