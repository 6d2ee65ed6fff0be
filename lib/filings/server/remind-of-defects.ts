import "server-only";
import { dayInRiga, isDay } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { unseal } from "@/lib/db/seal";
import { occurrence } from "@/lib/notifications/occurrence";
import { CURE_STEPS, reminderStep } from "@/lib/notifications/reminder-step";
import { notify } from "@/lib/notifications/server/notify";
import { platformState, platformStatePlace } from "../platform-state";

const PAGE = 200;

/** Reminds everybody whose term to cure defects is near; says how many were told now. */
export async function remindOfDefects(now: Date = new Date()): Promise<number> {
  let told = 0;
  let after: string | undefined;
  for (;;) {
    const page = await db().filing.findMany({
      where: { outcome: "leftWithoutProgress", ...(after === undefined ? {} : { id: { gt: after } }) },
      select: { id: true, personId: true, platformCaseId: true, platformState: true },
      orderBy: { id: "asc" },
      take: PAGE,
    });
    for (const filing of page) if (await remind(filing, now)) told += 1;
    after = page.at(-1)?.id;
    if (page.length < PAGE) return told;
  }
}

type Row = { id: string; personId: string; platformCaseId: string | null; platformState: Uint8Array | null };

async function remind(
  { id, personId, platformCaseId, platformState: sealed }: Row,
  now: Date,
): Promise<boolean> {
  if (sealed === null) return false;
  const { cureBy, stateSince } = platformState.parse(JSON.parse(unseal(sealed, platformStatePlace(id))));
  if (cureBy === null || !isDay(cureBy)) return false;
  const since = dayInRiga(new Date(stateSince));
  const step = reminderStep(CURE_STEPS, { today: dayInRiga(now), last: cureBy, since });
  if (step === null) return false;
  return inTransaction((tx) =>
    notify(tx, {
      personId,
      kind: "cureByNear",
      occurrence: occurrence.cureByNear(id, cureBy, step),
      subject: { filingId: id, caseId: platformCaseId },
      detail: { cureBy },
      occurredAt: now,
    }),
  );
}
