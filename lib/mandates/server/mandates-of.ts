import "server-only";
import type { Part } from "@/lib/cases/case-file";
import { readThrough, type Resource } from "@/lib/cases/server/read-through";
import type { Reader } from "@/lib/cases/server/reader";
import { registerCopies } from "@/lib/cases/server/register-copies";
import { mandatesIfChanged } from "@/lib/exchange/server/mandates-if-changed";
import type { Mandate } from "@/lib/exchange/shapes";
import { MANDATES_KEY } from "../copy-key";
import { isOver } from "../is-over";
import { endActing } from "./end-acting";

const LIST: Resource<Mandate[]> = { key: MANDATES_KEY, purpose: "readMandates", fetch: mandatesIfChanged };

export type Freshness = {
  /** Asks the register, however young the copy is: before something is done for another. */
  readonly fresh?: boolean;
};

/**
 * For whom the reader may act, ended mandates included. A copy of the last half minute is as good as asking, unless `fresh`.
 * When the register says that what the reader's session acts under has ended, the session falls back to the reader.
 */
export async function mandatesOf(
  reader: Reader,
  { fresh = false }: Freshness = {},
): Promise<Part<readonly Mandate[]>> {
  const { personId } = reader.viewer;
  const kept = (await registerCopies(personId, [MANDATES_KEY])).get(MANDATES_KEY);
  const copy = kept === undefined ? undefined : { ...kept, isFresh: kept.isFresh && !fresh };
  const told = await readThrough(LIST, copy, reader);
  if (told !== "unavailable" && !told.isLastKnown) await letFall(told.value, reader);
  return told;
}

async function letFall(mandates: readonly Mandate[], { viewer, requestId }: Reader): Promise<void> {
  const mandateId = viewer.actingFor?.mandateId;
  if (mandateId === undefined || !isOver(mandateId, mandates, new Date())) return;
  await endActing({ mandateId, personId: viewer.personId, requestId });
}
