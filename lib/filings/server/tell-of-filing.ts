import "server-only";
import type { Transaction } from "@/lib/db/database";
import type { Filing } from "@/lib/exchange/shapes";
import { NEWS_OF_OUTCOME } from "@/lib/notifications/filing-news";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { OUTCOME_OF } from "../filing-outcome";

type Told = {
  readonly filing: Filing;
  readonly personId: string;
  /** It was registered just now. */ readonly isNew: boolean;
};

/** Tells whoever filed what became of it. What was told before is not told again, whatever the platform repeats. */
export async function tellOfFiling(tx: Transaction, { filing, personId, isNew }: Told): Promise<void> {
  const { clientRef: filingId, caseId, state, stateSince: since, cureBy } = filing;
  const common = { personId, subject: { filingId, caseId } };
  if (isNew) {
    const occurredAt = new Date(filing.registeredAt);
    await notify(tx, {
      ...common,
      kind: "filingRegistered",
      occurrence: occurrence.filingRegistered(filingId),
      occurredAt,
    });
  }
  const outcome = OUTCOME_OF[state];
  if (outcome === null) return;
  await notify(tx, {
    ...common,
    kind: NEWS_OF_OUTCOME[outcome],
    occurrence: occurrence.filingAnswered(filingId, { outcome, since, cureBy }),
    detail: outcome === "leftWithoutProgress" && cureBy !== null ? { cureBy } : {},
    occurredAt: new Date(since),
  });
}
