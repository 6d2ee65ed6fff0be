import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { occurrence } from "@/lib/notifications/occurrence";
import { DRAFT_STEPS, reminderStep } from "@/lib/notifications/reminder-step";
import { notify } from "@/lib/notifications/server/notify";

const PAGE = 200;
const DAY_MS = 86_400_000;

/** Tells people of drafts that will soon be deleted; says how many were told now. */
export async function remindOfDrafts(now: Date = new Date()): Promise<number> {
  const until = new Date(now.getTime() + (Math.max(...DRAFT_STEPS) + 1) * DAY_MS);
  let told = 0;
  let after: string | undefined;
  for (;;) {
    const page = await db().draft.findMany({
      where: {
        state: "open",
        expiresAt: { gt: now, lt: until },
        ...(after === undefined ? {} : { id: { gt: after } }),
      },
      select: { id: true, personId: true, savedAt: true, expiresAt: true },
      orderBy: { id: "asc" },
      take: PAGE,
    });
    for (const draft of page) if (await remind(draft, now)) told += 1;
    after = page.at(-1)?.id;
    if (page.length < PAGE) return told;
  }
}

type Row = { id: string; personId: string; savedAt: Date; expiresAt: Date };

async function remind({ id, personId, savedAt, expiresAt }: Row, now: Date): Promise<boolean> {
  const endsOn = dayInRiga(expiresAt);
  const step = reminderStep(DRAFT_STEPS, { today: dayInRiga(now), last: endsOn, since: dayInRiga(savedAt) });
  if (step === null) return false;
  return inTransaction((tx) =>
    notify(tx, {
      personId,
      kind: "draftEnding",
      occurrence: occurrence.draftEnding(id, endsOn, step),
      subject: { draftId: id },
      detail: { endsOn },
      occurredAt: now,
    }),
  );
}
