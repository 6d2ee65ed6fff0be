import "server-only";
import { env } from "@/lib/env";
import { beginStopping } from "../stopping";

/**
 * A portal with a wrong configuration does not start: one sentence that names the variable, and exit code 1. At the
 * signal to end it first stops being ready, so that no new visitors are sent to it; Next then finishes what is under way.
 */
export function startPortal(): void {
  try {
    env();
  } catch (error) {
    // The sentences of the configuration are made to be shown and hold no values.
    process.stderr.write(`${error instanceof Error ? error.message : "Configuration is wrong"}\n`);
    process.exit(1);
  }
  process.once("SIGTERM", beginStopping);
  process.once("SIGINT", beginStopping);
}
