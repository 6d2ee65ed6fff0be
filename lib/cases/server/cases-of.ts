import "server-only";
import { casesOfPerson } from "@/lib/exchange/server/cases-of-person";
import type { CaseSummary } from "@/lib/exchange/shapes";
import type { Part } from "../case-file";
import { LIST_KEY } from "../copy-keys";
import { readThrough, type Resource } from "./read-through";
import type { Reader } from "./reader";
import { registerCopies } from "./register-copies";

const LIST: Resource<CaseSummary[]> = {
  key: LIST_KEY,
  fetch: async (acting) => ({ value: await casesOfPerson(acting), etag: null }),
};

/** The cases in which the reader takes part, the newest first. */
export async function casesOf(reader: Reader): Promise<Part<readonly CaseSummary[]>> {
  const copies = await registerCopies(reader.viewer.personId, [LIST_KEY]);
  return readThrough(LIST, copies.get(LIST_KEY), reader);
}
