import "server-only";
import { readStored } from "@/lib/adapters/storage";
import { audit } from "@/lib/audit/server/audit";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal } from "@/lib/db/seal";
import { type ActingContext, actingForSelf, actingUnder } from "@/lib/exchange/acting-context";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { createFiling } from "@/lib/exchange/server/create-filing";
import { filingByClientRef } from "@/lib/exchange/server/filing-by-client-ref";
import { putDocument } from "@/lib/exchange/server/put-document";
import type { Filing } from "@/lib/exchange/shapes";
import { faultPoint } from "@/lib/fault-point";
import type { OutboxContext, OutboxHandler } from "@/lib/outbox/server/outbox-context";
import { PermanentRefusal } from "@/lib/outbox/permanent-refusal";
import type { FilingFile } from "../frozen-files";
import { platformStatePlace, type PlatformState } from "../platform-state";
import { applyFilingState } from "./apply-filing-state";
import { type AcceptedFiling, acceptedFiling } from "./accepted-filing";
import { moveFiling } from "./move-filing";
import { newFilingOf } from "./new-filing-of";

/** Filing asks for a strong sign-in, so whoever filed was known this well. */
const ASSURANCE = "high";

/** Answers by which the platform says that this filing, as it is, will never be taken. */
const FOR_GOOD = new Set([400, 403, 404, 410, 413, 415, 422]);

/**
 * Hands an accepted filing to the court's system: its files, then itself. Exactly once in effect: the portal's id is the
 * key that never changes, and before every further attempt the platform is asked whether it has the filing already.
 */
export const deliverFiling: OutboxHandler = {
  send: async ({ filingId = "" }, context) => {
    const filing = await acceptedFiling(filingId);
    if (filing === undefined || filing.state === "registered") return;
    await inTransaction((tx) =>
      moveFiling(tx, { filingId, action: filing.state === "attention" ? "resume" : "send" }),
    );
    const acting = actingOf(filing);
    const known = context.attempt > 1 ? await filingByClientRef(acting, filingId) : null;
    const registered = known ?? (await handedOver(filing, acting, context));
    faultPoint("worker.beforeMark");
    await context.finish((tx) => register(tx, registered));
  },
  giveUp: async (tx, { filingId = "" }, code) => {
    await moveFiling(tx, { filingId, action: "stop", data: { platformState: notDelivered(filingId, code) } });
    await audit(tx, {
      personId: null,
      action: "filing.needsAttention",
      subjectKind: "filing",
      subjectId: filingId,
      requestId: null,
      detail: { code },
    });
  },
};

/** In whose name it was filed: the platform judges the mandate by when the portal received the filing. */
function actingOf({ content: { submitter, actingFor } }: AcceptedFiling): ActingContext {
  const ground = { acr: ASSURANCE, purpose: "fileClaim" };
  if (actingFor === null) return actingForSelf(submitter, ground);
  const { mandateId, capacity: kind } = actingFor;
  return actingUnder(submitter, { mandateId, kind }, ground);
}

async function handedOver(
  filing: AcceptedFiling,
  acting: ActingContext,
  { renew }: OutboxContext,
): Promise<Filing> {
  try {
    for (const file of filing.files) {
      await renew();
      await put(acting, file);
    }
    await renew();
    faultPoint("worker.beforePost");
    return await createFiling(acting, newFilingOf(filing));
  } catch (error) {
    // What the platform refuses as it is would be refused again; all else is tried again.
    if (error instanceof ExchangeRefused && FOR_GOOD.has(error.status))
      throw new PermanentRefusal(error.code, { cause: error });
    throw error;
  }
}

async function put(acting: ActingContext, { id, mediaType, sha256, storageKey }: FilingFile): Promise<void> {
  faultPoint("worker.beforePut");
  const bytes = await readStored(storageKey);
  const sending = putDocument(acting, { documentId: id, mediaType, sha256, bytes });
  const midBody = setTimeout(() => {
    faultPoint("worker.midBody");
  }, 5);
  try {
    await sending;
  } finally {
    clearTimeout(midBody);
  }
}

async function register(tx: Transaction, filing: Filing): Promise<void> {
  const outcome = await applyFilingState(tx, filing);
  if (outcome === "unknown")
    throw new Error("The platform registered a filing that the portal does not know");
}

const notDelivered = (filingId: string, code: string): Uint8Array<ArrayBuffer> => {
  const state: PlatformState = {
    state: "notDelivered",
    stateSince: new Date().toISOString(),
    version: 0,
    reason: code,
    defects: [],
    cureBy: null,
    answerDocumentId: null,
  };
  return seal(JSON.stringify(state), platformStatePlace(filingId));
};
