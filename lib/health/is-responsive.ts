import { monitorEventLoopDelay } from "node:perf_hooks";

const LONGEST_MS = 2_000;
const NANOSECONDS_IN_MS = 1_000_000;

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

/** False when the process was stuck for more than two seconds since it was last asked. */
export function isResponsive(): boolean {
  const longest = delay.max / NANOSECONDS_IN_MS;
  delay.reset();
  return longest < LONGEST_MS;
}
