import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { dayInRiga } from "@/lib/core/day";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal, unseal } from "@/lib/db/seal";
import type { MeansStep } from "@/lib/forms/parts/means-answers";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import {
  EMPTY_MEANS,
  issuesOfMeans,
  type MeansBody,
  meansBody,
  meansExpiry,
  meansPlace,
} from "../kept-means";
import { meansStep } from "../means-questions";

export type MeansSaving = {
  readonly personId: string;
  readonly step: MeansStep;
  readonly posted: Posted;
  readonly now: Date;
  readonly requestId: string;
};

/** Keeps what was typed into a step, right or wrong, and answers whether it was right. The time for which all is kept begins anew. */
export async function saveMeans({ personId, step, posted, now, requestId }: MeansSaving): Promise<boolean> {
  return inTransaction(async (tx) => {
    const before = await lockMeans(tx, personId, now);
    const typed = { ...before.typed, ...readPosted(meansStep(step).fields, posted) };
    const answered = [...new Set([...before.answered, step])];
    await writeMeans(tx, { personId, body: { typed, answered }, now });
    await audit(tx, {
      personId,
      action: "means.saved",
      subjectKind: "means",
      subjectId: personId,
      requestId,
      detail: { step },
    });
    return issuesOfMeans(step, typed, dayInRiga(now)).length === 0;
  });
}

/** What is kept now, held until the transaction ends: two pages of one person take turns. */
async function lockMeans(tx: Transaction, personId: string, now: Date): Promise<MeansBody> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`means:${personId}`}, 0))`;
  const row = await tx.meansAnswers.findFirst({ where: { personId, expiresAt: { gt: now } } });
  return row === null ? EMPTY_MEANS : meansBody.parse(JSON.parse(unseal(row.body, meansPlace(personId))));
}

type Written = { readonly personId: string; readonly body: MeansBody; readonly now: Date };

async function writeMeans(tx: Transaction, { personId, body, now }: Written): Promise<void> {
  const data = {
    body: seal(JSON.stringify(body), meansPlace(personId)),
    filledOn: new Date(`${dayInRiga(now)}T00:00:00Z`),
    expiresAt: meansExpiry(now),
  };
  await tx.meansAnswers.upsert({ where: { personId }, create: { personId, ...data }, update: data });
}
