import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts in hundredths of a second on every Linux we run on. */
const MICROSECONDS_PER_TICK = 10_000;

type Stat = { parent: number; ticks: number };

/** CPU time (user and system) that a process and everything below it has used so far, in microseconds. */
export function cpuMicroseconds(root: number): number {
  const stats = allStats();
  const ticks = [...stats].filter(([pid]) => isBelow(pid, root, stats)).map(([, stat]) => stat.ticks);
  return ticks.reduce((sum, value) => sum + value, 0) * MICROSECONDS_PER_TICK;
}

function isBelow(pid: number, root: number, stats: ReadonlyMap<number, Stat>): boolean {
  for (let at = pid; at > 1; at = stats.get(at)?.parent ?? 0) if (at === root) return true;
  return false;
}

function allStats(): Map<number, Stat> {
  const stats = new Map<number, Stat>();
  for (const entry of readdirSync("/proc")) {
    const stat = /^\d+$/.test(entry) ? statOf(entry) : null;
    if (stat !== null) stats.set(Number(entry), stat);
  }
  return stats;
}

function statOf(pid: string): Stat | null {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    // It ended between the listing and the reading.
    return null;
  }
  // The name may hold spaces and brackets; the numbers begin after its last bracket.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
  const ticks = (user ?? 0) + (system ?? 0) + (endedUser ?? 0) + (endedSystem ?? 0);
  return { parent: Number(fields[1]), ticks };
}
