import "server-only";
import { inTransaction } from "@/lib/db/in-transaction";
import { wake } from "@/lib/outbox/server/enqueue";

/** What the platform calls its public data, and the job that reads them. */
const TASK_OF: Readonly<Record<string, string>> = {
  "public/hearings": "hearings.sync",
  "public/proceedings": "proceedings.sync",
  "public/courts": "courts.sync",
  "public/fees": "fees.sync",
  "public/outages": "outages.sync",
  "public/filing-kinds": "filingKinds.sync",
};

/** The platform says that public data changed: the job that reads them runs at once. What is none of ours changes nothing. */
export async function wakeMirror(subject: string): Promise<void> {
  const task = TASK_OF[subject];
  if (task !== undefined) await inTransaction((tx) => wake(tx, task, {}));
}
