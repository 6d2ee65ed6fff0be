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
    readonly mode: string;
    readonly status: string;
    readonly isClosed: boolean;
  } | null;
};

/** Of what changed only this is told; nobody comes later or elsewhere for the rest. */
const TOLD_TRAITS = ["startsAt", "courthouseId", "hall", "mode", "judge"] as const;
type ToldTraits = Pick<HearingTraits, (typeof TOLD_TRAITS)[number]>;

/** What a follower is told of a change. `over`: the hearing has been held, and there is nothing more to follow. */
export type Told =
  | {
      readonly template: "followSet";
      readonly startsAt: string;
      readonly courthouseId: string | null;
      readonly hall: string | null;
      readonly mode: string;
    }
  | {
      readonly template: "followMoved" | "followJudge";
      /** When it is now, so that the hearing is known by it. */
      readonly startsAt: string;
      /** What was otherwise, and how it is since; what did not change is in neither. */
      readonly before: ToldTraits;
      readonly after: ToldTraits;
      /** It had been called off and takes place after all. */
      readonly isOnAgain: boolean;
    }
  | { readonly template: "followCancelled"; readonly startsAt: string; readonly courthouseId: string | null }
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
  const { hall, mode, status } = now;
  const startsAt = after.startsAt ?? now.startsAt.toISOString();
  const courthouseId = after.courthouseId === undefined ? now.courthouseId : after.courthouseId;
  if (kind === "set")
    return status === "scheduled" ? { template: "followSet", startsAt, courthouseId, hall, mode } : null;
  if (kind === "cancelled" || CANCELLED.has(after.status))
    return { template: "followCancelled", startsAt, courthouseId };
  return toldOfChange({ before, after, now }, startsAt);
}

function toldOfChange({ before, after, now }: Change, startsAt: string): Told | null {
  const isOnAgain = after.status === "scheduled";
  const changed = TOLD_TRAITS.filter((name) => after[name] !== undefined);
  const told = { startsAt, before: picked(before, changed), after: picked(after, changed), isOnAgain };
  if (isOnAgain || changed.some((name) => name !== "judge")) return { template: "followMoved", ...told };
  return changed.length === 0 || now.status !== "scheduled" ? null : { template: "followJudge", ...told };
}

const traits = (raw: unknown): HearingTraits => hearingTraits.safeParse(raw ?? {}).data ?? {};

const picked = (from: HearingTraits, names: readonly (keyof ToldTraits)[]): ToldTraits =>
  Object.fromEntries(names.map((name) => [name, from[name]]));
