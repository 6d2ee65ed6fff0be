import "server-only";
import { portalStatus } from "@/lib/status/server/portal-status";
import type { OpenValues } from "../open-contract";
import { openStatus } from "../open-status";
import type { OpenContext } from "./define-open-route";
import { jsonAnswer, type OpenAnswer } from "./open-answer";

/** From our own tables alone, so that it answers while everything else is down. */
export async function statusAnswer(_values: OpenValues, { now }: OpenContext): Promise<OpenAnswer> {
  const status = await portalStatus(now);
  return jsonAnswer(openStatus(status), { changedAt: status.measuredAt, confirmedAt: status.measuredAt });
}
