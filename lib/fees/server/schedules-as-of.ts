import "server-only";
import { readCopy } from "@/lib/mirror/server/public-copy";

/** When the schedules were last compared with what the platform publishes; null before the first time. */
export async function schedulesAsOf(): Promise<Date | null> {
  return (await readCopy("feeSchedules"))?.asOf ?? null;
}
