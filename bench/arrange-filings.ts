import { db, disconnect } from "../lib/db/database";
import { blindIndex } from "../lib/db/seal";
import { signedInAs, testDraft, testSigned } from "../lib/filings/server/test-filing";
import type { Viewer } from "../lib/identity/viewer";
import { SANDBOX_PEOPLE } from "../sandbox/people";

/** Prepares and signs so many claims of somebody who has signed in; prints `[id, key]` of each. Arguments: person, count. */
const [handle = "", count = "0"] = process.argv.slice(2);

async function viewerCalled(name: string): Promise<Viewer> {
  const person = SANDBOX_PEOPLE.find((one) => one.handle === name);
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  const { id: personId } = await db().person.findFirstOrThrow({
    where: { personalCodeIndex: blindIndex(person.personalCode, "person.personal_code") },
  });
  return signedInAs(person, personId);
}

const viewer = await viewerCalled(handle);
const filings: [string, string][] = [];
for (let made = 0; made < Number(count); made += 1) {
  const { filingId, submissionKey } = await testSigned(viewer, await testDraft(viewer));
  filings.push([filingId, submissionKey]);
}
process.stdout.write(JSON.stringify(filings));
await disconnect();
