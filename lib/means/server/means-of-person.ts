import "server-only";
import { day } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { type KeptMeans, keptUntil, meansBody, meansPlace } from "../kept-means";

/** A person's own answers about their means; nothing when there are none, or when their time is over. */
export async function meansOfPerson(personId: string, now: Date): Promise<KeptMeans | undefined> {
  const row = await db().meansAnswers.findFirst({ where: { personId, expiresAt: { gt: now } } });
  if (row === null) return undefined;
  const body = meansBody.parse(JSON.parse(unseal(row.body, meansPlace(personId))));
  return {
    ...body,
    filledOn: day(row.filledOn.toISOString().slice(0, 10)),
    keptUntil: keptUntil(row.expiresAt),
  };
}
