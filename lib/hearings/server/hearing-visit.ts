import "server-only";
import { courtNames } from "@/lib/courts/server/court-names";
import type { HearingView } from "../calendar-view";
import { hearingHistory } from "./hearing-history";
import { hearingOfId } from "./hearing-of-id";
import { hearingsTime } from "./hearings-time";

/** The page of a hearing; null when there never was one. */
export async function hearingVisit(id: string): Promise<HearingView | null> {
  const hearing = await hearingOfId(id);
  if (hearing === null) return null;
  const [history, names, asOf] = await Promise.all([
    hearing === "withdrawn" ? [] : hearingHistory(id),
    courtNames(),
    hearingsTime(),
  ]);
  return { hearing, history, names, asOf, now: new Date() };
}
