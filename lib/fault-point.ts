import "server-only";
import { env } from "./env";

/** The moments at which the fault suite ends or stops a process, to prove that none of them loses or doubles a filing. */
export type FaultPoint =
  | "filing.beforeCommit"
  | "filing.afterCommit"
  | "worker.beforePut"
  | "worker.midBody"
  | "worker.beforePost"
  | "worker.beforeMark"
  | "mail.beforeSend"
  | "mail.beforeMark";

const SIGNALS = { kill: "SIGKILL", freeze: "SIGSTOP" } as const;

/**
 * Does nothing, unless the environment names this point: then the process is killed or frozen right here.
 * `FAULT_POINT=kill:worker.beforeMark`; production refuses the variable at start.
 */
export function faultPoint(point: FaultPoint): void {
  const [action, at] = (env().FAULT_POINT ?? "").split(":");
  if (at !== point || (action !== "kill" && action !== "freeze")) return;
  process.kill(process.pid, SIGNALS[action]);
  // The signal reaches this thread within a moment; nothing more may happen before.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
}
