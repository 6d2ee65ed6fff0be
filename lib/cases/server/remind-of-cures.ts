import "server-only";
import { dayInRiga, isDay } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { occurrence } from "@/lib/notifications/occurrence";
import { CURE_STEPS, reminderStep } from "@/lib/notifications/reminder-step";
import { notify } from "@/lib/notifications/server/notify";
import { openedDetail } from "@/lib/notifications/server/opened-detail";
import { actingInBackground } from "./acting-in-background";
import { type RunningTerm, runningTerm } from "./running-term";

const DAY_MS = 86_400_000;
/** Terms to cure defects are weeks; what was told of before this is over. */
const LOOK_BACK_DAYS = 180;

/**
 * Reminds people of the near end of a term in a case that did not come through the portal (`remindOfDefects` has those
 * that did), once the register has said that it still runs; says how many were told now. Throws while the platform is
 * silent: the next run goes on.
 */
export async function remindOfCures(now: Date = new Date()): Promise<number> {
  let told = 0;
  for (const row of await toldOfTerms(now)) {
    const near = nearEnd(row, now);
    if (near === null || (await isTold(near))) continue;
    const term = await termOrNone(near, now);
    if (term?.cureBy === near.cureBy && (await tell(near, term, now))) told += 1;
  }
  return told;
}

type Row = Awaited<ReturnType<typeof toldOfTerms>>[number];
type Near = {
  readonly personId: string;
  readonly caseId: string;
  readonly cureBy: string;
  readonly name: string;
};

function nearEnd({ id, personId, caseId, detail, createdAt }: Row, now: Date): Near | null {
  const { cureBy } = openedDetail({ id, detail });
  if (caseId === null || cureBy === undefined || !isDay(cureBy)) return null;
  const since = dayInRiga(createdAt);
  const step = reminderStep(CURE_STEPS, { today: dayInRiga(now), last: cureBy, since });
  if (step === null) return null;
  return { personId, caseId, cureBy, name: occurrence.caseCureByNear(caseId, cureBy, step) };
}

/** The newest news of a term for each person and case: a term that was moved is told of anew. */
const toldOfTerms = (now: Date) =>
  db().notification.findMany({
    where: {
      kind: "filingLeftWithoutProgress",
      filingId: null,
      caseId: { not: null },
      createdAt: { gte: new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS) },
    },
    select: { id: true, personId: true, caseId: true, detail: true, createdAt: true },
    distinct: ["personId", "caseId"],
    orderBy: { id: "desc" },
  });

const isTold = async ({ personId, name }: Near): Promise<boolean> =>
  (await db().notification.count({ where: { personId, occurrence: name } })) > 0;

/** Whoever may not see the case any more is not reminded of it. */
async function termOrNone({ personId, caseId }: Near, now: Date): Promise<RunningTerm | null> {
  try {
    return await runningTerm(await actingInBackground(personId), caseId, now);
  } catch (error) {
    if (error instanceof ExchangeRefused) return null;
    throw error;
  }
}

const tell = (
  { personId, caseId, name }: Near,
  { caseNumber, cureBy }: RunningTerm,
  now: Date,
): Promise<boolean> =>
  inTransaction((tx) =>
    notify(tx, {
      personId,
      kind: "cureByNear",
      occurrence: name,
      subject: { caseId },
      detail: { caseNumber, cureBy },
      occurredAt: now,
    }),
  );
