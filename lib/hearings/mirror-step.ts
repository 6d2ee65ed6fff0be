import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import type { HearingChangeKind, HearingTrait, HearingTraits } from "./hearing-change";
import { publicPart } from "./public-hearing";

/** What the mirror knows of a hearing. */
export type Mirrored =
  | { readonly state: "unknown" }
  | { readonly state: "withdrawn"; readonly at: Date }
  | { readonly state: "shown"; readonly at: Date; readonly version: number; readonly traits: HearingTraits };

export type LogLine = {
  readonly at: Date;
  readonly kind: HearingChangeKind;
  readonly before: HearingTraits | null;
  readonly after: HearingTraits | null;
};

/** What a change does to the mirror; nothing when it is older than what is known. */
export type MirrorStep = {
  readonly known: Mirrored;
  readonly line: LogLine;
  /** What is kept from now on; null when nothing may be. */
  readonly hearing: PublicHearing | null;
};

/** Takes one change. Order and repetition do no harm: a version that is not higher, and what lies before a withdrawal, change nothing. */
export function mirrorStep(known: Mirrored, change: PublicHearingChange): MirrorStep | null {
  const at = new Date(change.at);
  if (change.kind === "withdrawn" || change.hearing === null) return withdrawal(known, at);
  const { version } = change.hearing;
  if (known.state === "withdrawn" && at <= known.at) return null;
  if (known.state === "shown" && version <= known.version) return null;
  const hearing = publicPart(change.hearing);
  const traits = traitsOf(hearing);
  const kind = known.state === "shown" ? (change.kind === "set" ? "changed" : change.kind) : "set";
  const line = { at, kind, ...differences(known.state === "shown" ? known.traits : null, traits) } as const;
  return { known: { state: "shown", at, version, traits }, line, hearing };
}

function withdrawal(known: Mirrored, at: Date): MirrorStep | null {
  if (known.state === "withdrawn" || (known.state === "shown" && at < known.at)) return null;
  const line = { at, kind: "withdrawn", before: null, after: null } as const;
  return { known: { state: "withdrawn", at }, line, hearing: null };
}

/** What of a hearing is kept in its history; of a closed one no judge. */
export const traitsOf = (hearing: PublicHearing): HearingTraits => ({
  startsAt: new Date(hearing.startsAt).toISOString(),
  courthouseId: hearing.courthouseId,
  hall: hearing.hall,
  judge: hearing.judge,
  status: hearing.status,
  mode: hearing.mode,
  isClosed: hearing.isClosed,
});

function differences(
  before: HearingTraits | null,
  after: HearingTraits,
): { before: HearingTraits | null; after: HearingTraits | null } {
  if (before === null) return { before: null, after: null };
  const names = (Object.keys(after) as HearingTrait[]).filter((name) => before[name] !== after[name]);
  // The judge of a hearing that is closed now, or was until now, is no part of its history.
  const told = names.filter(
    (name) => name !== "judge" || (after.isClosed !== true && before.isClosed !== true),
  );
  return { before: picked(before, told), after: picked(after, told) };
}

const picked = (traits: HearingTraits, names: readonly HearingTrait[]): HearingTraits =>
  Object.fromEntries(names.map((name) => [name, traits[name]]));
