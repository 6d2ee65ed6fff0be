import "server-only";
import type { Day } from "@/lib/core/day";
import type { TypedGroup } from "@/lib/forms/typed";
import { meansOfPerson } from "./means-of-person";

export type ExportedMeans = { readonly filledOn: Day; readonly keptUntil: Day; readonly answers: TypedGroup };

/** What a person takes away of their answers about means, as they typed them; null where there are none. */
export async function meansForExport(personId: string, now: Date): Promise<ExportedMeans | null> {
  const kept = await meansOfPerson(personId, now);
  return kept === undefined
    ? null
    : { filledOn: kept.filledOn, keptUntil: kept.keptUntil, answers: kept.typed };
}
