import "server-only";
import { db } from "@/lib/db/database";
import { hearingChangesSince } from "@/lib/hearings/server/hearing-changes";
import { hearingsTime } from "@/lib/hearings/server/hearings-time";
import type { OpenValues } from "../open-contract";
import { momentIn } from "../moment-in";
import { openHearing } from "../open-hearing";
import { malformed, type OpenRefusal } from "./define-open-route";
import { listAnswer, type OpenAnswer } from "./open-answer";

/** The change log; `next` is there also at its end, to go on from later. */
export async function changesAnswer({ since, limit }: OpenValues): Promise<OpenAnswer | OpenRefusal> {
  const place = since === undefined ? "0" : await placeOf(String(since));
  if (typeof place !== "string") return place;
  const confirmedAt = await hearingsTime();
  const { items } = await hearingChangesSince(place, Number(limit));
  const last = items.at(-1);
  const told = items.map(({ seq, at, kind, hearingId, hearing }) => ({
    seq,
    at: at.toISOString(),
    kind,
    hearingId,
    hearing: hearing === null ? null : openHearing(hearing),
  }));
  return listAnswer(told, {
    next: last?.seq ?? place,
    changedAt: last?.at ?? null,
    confirmedAt,
  });
}

/**
 * The place of a `next`, or of a moment. We gave none beyond the end of the log: whoever has one followed a log that is no more,
 * and would wait for ever.
 */
async function placeOf(since: string): Promise<string | OpenRefusal> {
  if (/^\d+$/.test(since))
    return BigInt(since) > (await lastPlace())
      ? { status: 410, code: "beginAgain", errors: [{ parameter: "since", code: "beyondEnd" }] }
      : since;
  const moment = momentIn(since);
  return moment === null ? malformed([{ parameter: "since", code: "notADate" }]) : placeBefore(moment);
}

async function lastPlace(): Promise<bigint> {
  const last = await db().publicHearingChange.findFirst({ orderBy: { seq: "desc" }, select: { seq: true } });
  return last?.seq ?? 0n;
}

type Line = { readonly seq: bigint; readonly at: Date };

/** Changes are written almost in the order of their times; so many lines are looked through for those that are not. */
const OUT_OF_ORDER = 1_000n;

/** The place after which every change of that moment and later stands. */
async function placeBefore(moment: Date): Promise<string> {
  const near = await placeNear(moment);
  const from = near > OUT_OF_ORDER ? near - OUT_OF_ORDER : 0n;
  const [first] = await db().$queryRaw<{ seq: bigint | null }[]>`
    SELECT min(seq) AS seq FROM public_hearing_change
    WHERE seq > ${from} AND seq <= ${near + OUT_OF_ORDER} AND at >= ${moment}`;
  const seq = first?.seq ?? null;
  return (seq === null ? near : seq - 1n).toString();
}

/** Found by halving, so that a long log costs no more than a short one. */
async function placeNear(moment: Date): Promise<bigint> {
  let [low, high] = [0n, await lastPlace()];
  while (low < high) {
    const middle = (low + high) / 2n;
    const [line] = await db().$queryRaw<Line[]>`
      SELECT seq, at FROM public_hearing_change WHERE seq > ${middle} ORDER BY seq LIMIT 1`;
    if (line === undefined || line.at >= moment) high = middle;
    else low = line.seq;
  }
  return high;
}
