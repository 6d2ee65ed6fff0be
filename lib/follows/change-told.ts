import { type HearingTraits, hearingTraits } from "@/lib/hearings/hearing-change";

/** A line of the change log, with the hearing as it stands now; null when it is no longer public. */
export type LogLine = {
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly now: {
    readonly startsAt: Date;
    readonly hall: string | null;
    readonly courthouseId: string | null;
    readonly status: string;
    readonly isClosed: boolean;
  } | null;
};

/** What a follower is told of a change. `over`: the hearing has been held, and there is nothing more to follow. */
export type Told =
  | { readonly template: "followSet"; readonly startsAt: string; readonly hall: string | null }
  | {
      readonly template: "followMoved";
      readonly startedAt: string | undefined;
      readonly startsAt: string;
      readonly hallBefore: string | null | undefined;
      readonly hall: string | null;
      readonly judgeBefore: string | null | undefined;
      readonly judge: string | null | undefined;
    }
  | {
      readonly template: "followJudge";
      readonly startsAt: string;
      readonly hall: string | null;
      readonly judgeBefore: string | null | undefined;
      readonly judge: string | null | undefined;
    }
  | { readonly template: "followCancelled"; readonly startsAt: string; readonly hall: string | null }
  | {
      readonly template: "followClosed";
      readonly startsAt: string;
      readonly courthouseId: string | null;
      readonly hall: string | null;
      readonly isCalledOff: boolean;
    }
  | { readonly template: "followEnded" }
  | { readonly template: "over" };

const CANCELLED: ReadonlySet<string | undefined> = new Set(["cancelled", "postponed"]);

/** Nothing of what nobody can see; of a closed hearing once that it is closed, and when and where it is, which stays public. */
export function changeTold({ kind, before, after: rawAfter, now }: LogLine): Told | null {
  if (now === null) return kind === "withdrawn" ? { template: "followEnded" } : null;
  const after = traits(rawAfter);
  if (now.isClosed) return after.isClosed === true ? toldOfClosed(now) : null;
  if (after.status === "held") return { template: "over" };
  return toldOfOpen(kind, { before: traits(before), after, now });
}

function toldOfClosed({ startsAt, courthouseId, hall, status }: NonNullable<LogLine["now"]>): Told {
  if (status === "held") return { template: "over" };
  const isCalledOff = CANCELLED.has(status);
  return { template: "followClosed", startsAt: startsAt.toISOString(), courthouseId, hall, isCalledOff };
}

type Change = {
  readonly before: HearingTraits;
  readonly after: HearingTraits;
  readonly now: NonNullable<LogLine["now"]>;
};

function toldOfOpen(kind: string, { before, after, now }: Change): Told | null {
  const current = {
    startsAt: after.startsAt ?? now.startsAt.toISOString(),
    hall: after.hall === undefined ? now.hall : after.hall,
  };
  if (kind === "set") return now.status === "scheduled" ? { template: "followSet", ...current } : null;
  if (kind === "cancelled" || CANCELLED.has(after.status)) return { template: "followCancelled", ...current };
  if (isElsewhere(after)) return moved(before, after, current);
  if (after.judge === undefined || now.status !== "scheduled") return null;
  return { template: "followJudge", ...judges(before, after), ...current };
}

const traits = (raw: unknown): HearingTraits => hearingTraits.safeParse(raw ?? {}).data ?? {};

/** Another time, hall, house or way of taking part; or it takes place after all. */
const isElsewhere = ({ startsAt, hall, courthouseId, mode, status }: HearingTraits): boolean =>
  startsAt !== undefined ||
  hall !== undefined ||
  courthouseId !== undefined ||
  mode !== undefined ||
  status === "scheduled";

const moved = (
  before: HearingTraits,
  after: HearingTraits,
  current: { startsAt: string; hall: string | null },
): Told => ({
  template: "followMoved",
  startedAt: after.startsAt === undefined ? undefined : before.startsAt,
  hallBefore: after.hall === undefined ? undefined : before.hall,
  ...judges(before, after),
  ...current,
});

const judges = (before: HearingTraits, after: HearingTraits) => ({
  judgeBefore: after.judge === undefined ? undefined : before.judge,
  judge: after.judge,
});
