import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { inTransaction } from "@/lib/db/in-transaction";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { caseDocuments } from "@/lib/exchange/server/case-documents";
import { caseDues } from "@/lib/exchange/server/case-dues";
import { caseHearings } from "@/lib/exchange/server/case-hearings";
import { caseIfChanged } from "@/lib/exchange/server/case-if-changed";
import { caseRulings } from "@/lib/exchange/server/case-rulings";
import type { Case } from "@/lib/exchange/shapes";
import { err, ok, type Result } from "@/lib/core/result";
import type { CaseFile, Copy, Part } from "../case-file";
import { caseKey, type CasePart, keysOfCase, partKey } from "../copy-keys";
import { type Known, lastKnown, readThrough, type Resource } from "./read-through";
import type { Reader } from "./reader";
import { dropCopies, type KeptCopy, registerCopies } from "./register-copies";

const caseResource = (caseId: string): Resource<Case> => ({
  key: caseKey(caseId),
  fetch: (acting, etag) => caseIfChanged(acting, caseId, etag),
  isOlder: (answer, known) => answer.version < known.version,
});

const FETCH = { documents: caseDocuments, hearings: caseHearings, rulings: caseRulings, dues: caseDues };
type Fetch = typeof FETCH;
type Listed<Name extends CasePart> = Awaited<ReturnType<Fetch[Name]>>;

const partResource = <Name extends CasePart>(caseId: string, part: Name): Resource<Listed<Name>> => ({
  key: partKey(caseId, part),
  fetch: async (acting) => ({ value: (await FETCH[part](acting, caseId)) as Listed<Name>, etag: null }),
});

type Copies = ReadonlyMap<string, KeptCopy>;

/** A case of the reader with all its parts. Another's case and one that is not there are the same: not found. */
export async function caseOf(
  caseId: string,
  reader: Reader,
): Promise<Result<CaseFile, "notFound" | "unavailable">> {
  const copies = await registerCopies(reader.viewer.personId, keysOfCase(caseId));
  const summary = await summaryOf(caseId, copies, reader);
  if (summary === "notFound" || summary === "unavailable") return err(summary);
  const part = <Name extends CasePart>(name: Name): Promise<Part<Listed<Name>>> =>
    partOf(partResource(caseId, name), { summary, copies, reader });
  const [documents, hearings, rulings, dues] = await Promise.all([
    part("documents"),
    part("hearings"),
    part("rulings"),
    part("dues"),
  ]);
  return ok({ summary, documents, hearings, rulings, dues });
}

async function summaryOf(caseId: string, copies: Copies, reader: Reader): Promise<Part<Case> | "notFound"> {
  try {
    return await readThrough(caseResource(caseId), copies.get(caseKey(caseId)), reader);
  } catch (error) {
    // That the person has no such case is an answer. It is written down: somebody may be trying numbers.
    if (!(error instanceof ExchangeRefused) || error.status !== 404) throw error;
    await forget(caseId, reader);
    return "notFound";
  }
}

/** When the case itself was not to be had, its parts are not asked for: the reader would wait for nothing. */
async function partOf<Value>(
  resource: Resource<Value>,
  { summary, copies, reader }: { summary: Copy<Case>; copies: Copies; reader: Reader },
): Promise<Part<Value>> {
  const kept = copies.get(resource.key);
  // What is kept under a key is what the same resource fetched.
  if (summary.isLastKnown) return lastKnown(kept as Known<Value>);
  return readThrough(resource, kept, reader);
}

async function forget(caseId: string, { viewer, requestId }: Reader): Promise<void> {
  const { personId } = viewer;
  await dropCopies(personId, caseKey(caseId));
  await inTransaction((tx) =>
    audit(tx, { personId, action: "case.denied", subjectKind: "case", subjectId: caseId, requestId }),
  );
}
