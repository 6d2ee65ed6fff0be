import "server-only";
import type { Transaction } from "@/lib/db/database";
import { type Place, seal, unseal } from "@/lib/db/seal";
import { type ActingFor, actingForOf } from "../acting-for";

/** What a session keeps of whom its person acts for. */
export type ActingColumns = {
  readonly actingFor: string | null;
  readonly actingAs: Uint8Array<ArrayBuffer> | null;
  readonly actingEnded: Uint8Array<ArrayBuffer> | null;
};
type Kept = {
  readonly actingFor: string | null;
  readonly actingAs: Uint8Array | null;
  readonly actingEnded: Uint8Array | null;
};

const placeOf = (column: "acting_as" | "acting_ended", id: string): Place => ({
  table: "session",
  column,
  id,
});

/** For themselves, with nothing to be told. */
export const FOR_SELF: ActingColumns = { actingFor: null, actingAs: null, actingEnded: null };

/** For the principal of a mandate. */
export function columnsFor(sessionId: string, { mandateId, kind, principal }: ActingFor): ActingColumns {
  const told = JSON.stringify({ kind, principal });
  return { ...FOR_SELF, actingFor: mandateId, actingAs: seal(told, placeOf("acting_as", sessionId)) };
}

/** For themselves again, with the name of the one for whom it is over: the next page tells it. */
export const columnsAfter = (sessionId: string, principalName: string): ActingColumns => ({
  ...FOR_SELF,
  actingEnded: seal(principalName, placeOf("acting_ended", sessionId)),
});

export function openActingFor(
  sessionId: string,
  { actingFor, actingAs }: Pick<Kept, "actingFor" | "actingAs">,
): ActingFor | null {
  if (actingFor === null || actingAs === null) return null;
  // Only `columnsFor` writes the column, and what was changed does not open.
  const told = JSON.parse(unseal(actingAs, placeOf("acting_as", sessionId))) as Pick<
    ActingFor,
    "kind" | "principal"
  >;
  return actingForOf({ mandateId: actingFor, ...told });
}

export const openEnded = (sessionId: string, { actingEnded }: Pick<Kept, "actingEnded">): string | null =>
  actingEnded === null ? null : unseal(actingEnded, placeOf("acting_ended", sessionId));

type Change = { readonly from: string; readonly to: string; readonly personId: string };

/** A step-up replaces the session of the same person in the midst of something: they go on acting for the same principal. */
export async function carriedOver(tx: Transaction, { from, to, personId }: Change): Promise<ActingColumns> {
  const before = await tx.session.findFirst({
    where: { id: from, personId },
    select: { actingFor: true, actingAs: true, actingEnded: true },
  });
  if (before === null) return FOR_SELF;
  const actingFor = openActingFor(from, before);
  if (actingFor !== null) return columnsFor(to, actingFor);
  const ended = openEnded(from, before);
  return ended === null ? FOR_SELF : columnsAfter(to, ended);
}
