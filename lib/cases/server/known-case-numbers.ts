import "server-only";
import { z } from "zod";
import type { Viewer } from "@/lib/identity/viewer";
import { LIST_KEY } from "../copy-keys";
import { registerCopies } from "./register-copies";

const listed = z.array(z.object({ caseId: z.string(), caseNumber: z.string() }));

/** The numbers of the viewer's cases as far as they have been told: asks no register, so it answers while all are silent. */
export async function knownCaseNumbers({
  personId,
}: Pick<Viewer, "personId">): Promise<ReadonlyMap<string, string>> {
  const copy = (await registerCopies(personId, [LIST_KEY])).get(LIST_KEY);
  const { data = [] } = listed.safeParse(copy?.value);
  return new Map(data.map(({ caseId, caseNumber }) => [caseId, caseNumber]));
}
