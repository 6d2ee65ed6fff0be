import { parseArgs } from "node:util";

import { PlainError } from "../plain-error";

export type DemoOptions = {
  /** Begin with empty data. */
  isReset: boolean;
  scale: "small" | "large";
};

/** What stands after `npm run demo --`. */
export function demoOptions(args: string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args,
      options: { reset: { type: "boolean" }, scale: { type: "string" } },
    });
    return { isReset: values.reset ?? false, scale: scaleOf(values.scale ?? "small") };
  } catch (error) {
    if (error instanceof PlainError) throw error;
    throw new PlainError("npm run demo takes --reset and --scale small|large, after a lone --.", {
      cause: error,
    });
  }
}

function scaleOf(word: string): DemoOptions["scale"] {
  if (word === "small" || word === "large") return word;
  throw new PlainError(`--scale is small or large, not "${word}".`);
}
