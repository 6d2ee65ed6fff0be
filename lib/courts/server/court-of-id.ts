import "server-only";
import type { Court } from "@/lib/exchange/shapes";
import { courtDirectory } from "./court-directory";

/** The court of a code, as the directory has it; null when it has none. */
export async function courtOfId(courtId: string): Promise<Court | null> {
  const { courts } = await courtDirectory();
  return courts.find((court) => court.courtId === courtId) ?? null;
}
