import { spawn } from "node:child_process";

/**
 * Reads "SIGNAL process" lines until its input ends. If the end comes without DONE, whoever wrote them was killed
 * without a chance to clean up: then every process named gets its signal, and after ten seconds no choice.
 */
const SCRIPT = `
  list=
  while read -r signal process; do
    [ "$signal" = DONE ] && exit 0
    list="$list $signal:$process"
  done
  for entry in $list; do kill -s "\${entry%%:*}" -- "\${entry#*:}" 2>/dev/null; done
  sleep 10
  for entry in $list; do kill -s KILL -- "\${entry#*:}" 2>/dev/null; done
`;

export type Guard = {
  /** Names a process (or, negative, a group of processes) and the signal that asks it to stop. */
  watch: (signal: "TERM" | "INT", process: number) => void;
  /** Everything was stopped in good order. */
  done: () => void;
};

/** Leaves no orphan behind even a kill -9 of this process: the guard is a process of its own, outside our group. */
export function startGuard(): Guard {
  const child = spawn("/bin/sh", ["-c", SCRIPT], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  child.unref();
  const input = child.stdin;
  // A guard that somebody killed is missed only if we are killed too.
  input.on("error", () => undefined);
  return {
    watch: (signal, process) => input.write(`${signal} ${String(process)}\n`),
    done: () => input.end("DONE 0\n"),
  };
}
