import { createHash } from "node:crypto";
import { addDays, type Day, dayInRiga } from "@/lib/core/day";
import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { workingDayFrom, workingDayUntil } from "../legal-days";
import { COURTS } from "../registers/courts";
import { instantInRiga } from "../riga-time";
import { judgesOf, pick } from "./court-judges";
import { type Dice, diceOf } from "./dice";
import { closedPart, type NewHearing } from "./hearing-store";
import { madeNumbers } from "./made-numbers";
import { SUBJECTS } from "./subjects";

export type MadeHouse = { readonly courtId: string; readonly courthouseId: string; readonly place: number };
/** What became of a hearing: each change as the feed would have told it. */
export type MadeHearing = readonly PublicHearingChange[];

/** Every house of every court, numbered. */
export const HOUSES: readonly MadeHouse[] = COURTS.flatMap(({ courtId, locations }) =>
  locations.map(({ courthouseId }) => ({ courtId, courthouseId })),
).map((house, place) => ({ ...house, place }));

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const ADMINISTRATIVE = new Set(["ART", "ADAT"]);
const ECONOMIC = new Set(["ELT"]);

/** The hearings of a house on a working day as they are known at `now`. */
export function hearingsMadeFor(house: MadeHouse, on: Day, now: Date): readonly MadeHearing[] {
  const count = pick(house.courtId === "RPT" ? BUSY : QUIET, diceOf(`${house.courthouseId} ${on}`)(60_000));
  return Array.from({ length: count }, (_, turn) => madeHearing({ house, on, turn, now }));
}

/** How many hearings a day has in a house of the capital's court, and elsewhere. */
const BUSY = [1, 2, 3, 4];
const QUIET = [0, 1, 1, 2];

type Making = { readonly house: MadeHouse; readonly on: Day; readonly turn: number; readonly now: Date };

function madeHearing({ house, on, turn, now }: Making): MadeHearing {
  const seed = `${house.courthouseId} ${on} ${String(turn)}`;
  const dice = diceOf(seed);
  const startsAt = new Date(
    instantInRiga(on, 9 + ((dice(4) + turn * 2) % 8)).getTime() + dice(4) * 15 * MINUTE_MS,
  );
  const hearing = opened({
    house,
    dice,
    startsAt,
    hearingId: idOf(seed),
    year: Number(addDays(on, -50).slice(0, 4)),
  });
  const fate = dice(100);
  const setAt = clerkAt(addDays(on, -25 - dice(20)), now);
  const shown = dice(100) < 12 ? closedPart(hearing) : hearing;
  const changes: [Date, Partial<NewHearing>][] = [[setAt, before(fate, shown)]];
  if (fate < 12) changes.push([clerkAt(addDays(on, -6 - dice(8)), now), after(fate, shown, house)]);
  if (startsAt < now && fate >= 4) changes.push([ended(startsAt, now), { status: "held" }]);
  return told(shown, changes);
}

const idOf = (seed: string): string => createHash("sha256").update(seed).digest("hex").slice(0, 32);

/** Clerks work by day, on working days, and never after now. */
function clerkAt(on: Day, now: Date): Date {
  const worked = instantInRiga(workingDayFrom(on), 11);
  return worked < now ? worked : instantInRiga(workingDayUntil(addDays(dayInRiga(now), -1)), 11);
}

const ended = (startsAt: Date, now: Date): Date =>
  new Date(Math.min(startsAt.getTime() + 60 * MINUTE_MS, now.getTime()));

/** How it was first set: those that were moved stood on another day, those in another hall in another. */
function before(fate: number, hearing: NewHearing): Partial<NewHearing> {
  if (fate >= 4 && fate < 8) return movedBy(hearing, 7 * DAY_MS);
  return fate >= 8 && fate < 12 ? { hall: hearing.hall === "1" ? "2" : "1" } : {};
}

/** 0–1 cancelled, 2–3 postponed, 4–7 moved, 8–9 another hall, 10–11 another judge and hall. */
function after(fate: number, hearing: NewHearing, house: MadeHouse): Partial<NewHearing> {
  if (fate < 2) return { status: "cancelled" };
  if (fate < 4) return { status: "postponed" };
  if (fate < 8) return { startsAt: hearing.startsAt, endsAt: hearing.endsAt };
  const judge = hearing.isClosed ? null : pick(judgesOf(house.place), fate);
  return { hall: hearing.hall, ...(fate < 10 ? {} : { judge }) };
}

const movedBy = ({ startsAt, endsAt }: NewHearing, ms: number): Partial<NewHearing> => ({
  startsAt: later(startsAt, ms),
  endsAt: endsAt === null ? null : later(endsAt, ms),
});

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

type Opening = {
  readonly house: MadeHouse;
  readonly dice: Dice;
  readonly startsAt: Date;
  readonly hearingId: string;
  readonly year: number;
};

function opened({ house, dice, startsAt, hearingId, year }: Opening): NewHearing {
  const kind = kindAt(house.courtId, dice(20));
  const judges = judgesOf(house.place);
  const judge = dice(judges.length);
  return {
    hearingId,
    courtId: house.courtId,
    courthouseId: house.courthouseId,
    hall: String(1 + dice(12)),
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + (2 + dice(5)) * 15 * MINUTE_MS).toISOString(),
    status: "scheduled",
    mode: dice(10) === 0 ? "video" : "inPerson",
    isClosed: false,
    processKind: kind,
    ...madeNumbers(kind, {
      courtId: house.courtId,
      sequence: dice(9_000) + 1,
      year: year - dice(2),
      section: judge + 1,
    }),
    judge: pick(judges, judge),
    subject: pick(SUBJECTS[kind], dice(60_000)),
  };
}

function kindAt(courtId: string, roll: number): NonNullable<PublicHearing["processKind"]> {
  if (ADMINISTRATIVE.has(courtId)) return "administrative";
  if (ECONOMIC.has(courtId)) return roll < 10 ? "civil" : "criminal";
  return roll < 11 ? "civil" : roll < 17 ? "criminal" : "administrativeOffence";
}

/** The changes one after another, each with the whole hearing as it then stood. */
function told(hearing: NewHearing, changes: readonly [Date, Partial<NewHearing>][]): MadeHearing {
  let version = 0;
  let current: PublicHearing = { ...hearing, version };
  return changes.map(([at, change]) => {
    version += 1;
    current = { ...current, ...change, version };
    const kind = version === 1 ? "set" : current.status === "cancelled" ? "cancelled" : "changed";
    return { at: at.toISOString(), kind, hearingId: current.hearingId, hearing: current };
  });
}
