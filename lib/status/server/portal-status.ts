import "server-only";
import { day, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { refusedSchedules } from "@/lib/fees/server/refused-schedules";
import { hearingsTime } from "@/lib/hearings/server/hearings-time";
import { readCopy } from "@/lib/mirror/server/public-copy";
import { proceedingsTime } from "@/lib/proceedings/server/sync-proceedings";
import { availabilityOf, type Counted } from "../availability";
import { DEPENDENCIES, type Dependency, type KeptState, overall, stateNow } from "../dependency";
import type { DependencyStatus, Mirror, PortalStatus } from "../portal-status";
import { breakerName } from "./note-breaker";
import { knownOutages } from "./sync-outages";

/** Which register's breakers tell of a dependency; the others are not called through one. */
const BREAKERS: Partial<Record<Dependency, string>> = { exchange: "platform", tis: "tis" };

const MIRROR_TIMES: Readonly<Record<Mirror, () => Promise<Date | null>>> = {
  hearings: hearingsTime,
  proceedings: proceedingsTime,
  courts: () => copyTime("courts"),
  prosecution: () => copyTime("prosecution"),
  feeSchedules: () => copyTime("feeSchedules"),
  filingKinds: () => copyTime("filingKinds"),
  outages: () => copyTime("outages"),
};

const copyTime = async (name: Parameters<typeof readCopy>[0]): Promise<Date | null> =>
  (await readCopy(name))?.asOf ?? null;

/** How everything is, from our own tables alone: it answers while all the rest is down. */
export async function portalStatus(now: Date): Promise<PortalStatus> {
  const [states, counted, outages, refused, mirrors] = await Promise.all([
    db().dependencyState.findMany(),
    db().availabilityDay.findMany(),
    knownOutages(now),
    refusedSchedules(),
    mirrorTimes(),
  ]);
  const known = new Map<string, KeptState>(states.map((state) => [state.name, state]));
  const dependencies = DEPENDENCIES.map((name): DependencyStatus => {
    const breaker = ["read", "write"]
      .map((kind) => known.get(breakerName(`${BREAKERS[name] ?? name} ${kind}`)))
      .find((kept) => kept?.state === "open");
    const ofName = counted.filter((entry) => entry.name === name).map(countedOn);
    return {
      name,
      ...stateNow(known.get(name), breaker, now),
      availability: availabilityOf(ofName, dayInRiga(now)),
    };
  });
  return {
    now,
    measuredAt: latest(DEPENDENCIES.map((name) => known.get(name)?.checkedAt)),
    overall: overall(dependencies.map(({ condition }) => condition)),
    dependencies,
    outages,
    refusedSchedules: refused,
    mirrors,
  };
}

type Row = Omit<Counted, "day"> & { readonly day: Date };

/** A date of PostgreSQL comes as midnight of Greenwich. */
const countedOn = ({ day: on, checks, failures, slow }: Row): Counted => ({
  day: day(on.toISOString().slice(0, 10)),
  checks,
  failures,
  slow,
});

const mirrorTimes = (): Promise<{ name: Mirror; asOf: Date | null }[]> =>
  Promise.all(
    Object.entries(MIRROR_TIMES).map(async ([name, time]) => ({
      name: name as Mirror,
      asOf: await time(),
    })),
  );

function latest(times: readonly (Date | undefined)[]): Date | null {
  const known = times.filter((time) => time !== undefined).map((time) => time.getTime());
  return known.length === 0 ? null : new Date(Math.max(...known));
}
