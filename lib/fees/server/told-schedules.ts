import "server-only";
import { answerFault } from "@/lib/exchange/contract-check";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { readCopy } from "@/lib/mirror/server/public-copy";

/** What the platform has published, the oldest first. The copy passed the contract when it came; a newer portal may know a newer contract. */
export async function toldSchedules(): Promise<readonly ExchangeFeeSchedule[]> {
  const copy = await readCopy("feeSchedules");
  if (copy === null || answerFault("feeSchedules", 200, copy.body) !== null) return [];
  const { items } = copy.body as { items: ExchangeFeeSchedule[] };
  return items.toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
}
