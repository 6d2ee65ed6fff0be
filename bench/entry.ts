import type { Ask, Target } from "./load";
import type { Running, Stage } from "./stage";

export type Entry = {
  name: string;
  about: string;
  /** The ratio that was promised (performance targets); told, never a gate on a noisy machine. */
  target: number;
  requests: number;
  /** So many requests warm the product up, where each can be sent only once; else as many as it takes. */
  warmUp?: number;
  contestants: (stage: Stage) => Promise<{ product: Target; anchor: Target }>;
};

/** What is no contest of two: it says in its own lines what it found, beside what was promised. */
export type Trial = {
  name: string;
  about: string;
  target: string;
  measure: (stage: Stage) => Promise<string[]>;
};

const HTML = { accept: "text/html", "accept-encoding": "identity" };

type Page = { name: string; path: string; contains: string; headers?: Record<string, string> };

/** A page that is asked for again and again. */
export function pageTarget(running: Running, { name, path, contains, headers = {} }: Page): Target {
  const ask: Ask = { path, status: 200, contains, headers: { ...HTML, ...headers } };
  return { name, origin: running.origin, pid: running.pid, next: () => ask };
}
