import "server-only";
import { pino } from "pino";
import { logLevel } from "./env";

/** JSON to standard output. Ids, codes and durations only: no names, codes of persons or texts of people. */
export const log = pino({
  level: logLevel(),
  base: { service: "portal" },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { error: errorWithoutPersons },
});

/** The kind and place of an error. Its message may quote input, so it is left out unless it is our own. */
function errorWithoutPersons(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = "code" in error ? error.code : undefined;
  const stack = error.stack
    ?.split("\n")
    .filter((line) => line.trimStart().startsWith("at "))
    .slice(0, 12);
  return {
    name: error.name,
    code,
    stack,
    ...(error.cause === undefined ? {} : { cause: errorWithoutPersons(error.cause) }),
  };
}
