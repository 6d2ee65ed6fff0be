import { z } from "zod";

/** What can be made to go wrong. */
export const FAULTS = [
  /** The connection is closed before a word is said. */
  "down",
  /** Every mail waits. */
  "slow",
  /** The recipient is refused for now (451). */
  "refuse-temporarily",
  /** The recipient is refused for good (550). */
  "refuse-recipient",
  /** The text is refused for good (554). */
  "refuse-content",
  /** The mail is taken and kept, and the connection breaks before the answer. */
  "answer-lost",
] as const;
export type Fault = (typeof FAULTS)[number];

/** `{ "on": { "down": 1000 }, "slowMs": 3000, "to": "x@example.com" }`; whatever is not named is off. */
export const faultsAsked = z.object({
  on: z.partialRecord(z.enum(FAULTS), z.number().int().min(0)),
  slowMs: z.number().int().min(0).max(120_000).default(3000),
  /** Only mail to this address; everybody's when left out. `down` knows no address. */
  to: z.string().optional(),
});

/** A switch stays on for a number of uses. */
export class FaultSwitches {
  #left = new Map<Fault, number>();
  #to: string | undefined;
  #slowMs = 3000;

  set(asked: z.infer<typeof faultsAsked>): void {
    this.#left = new Map(FAULTS.map((fault) => [fault, asked.on[fault] ?? 0]));
    this.#to = asked.to?.toLowerCase();
    this.#slowMs = asked.slowMs;
  }

  /** True when the fault is on for this recipient; counts one use. */
  strikes(fault: Fault, recipient?: string): boolean {
    const left = this.#left.get(fault) ?? 0;
    const isMeant = this.#to === undefined || recipient === undefined || recipient.toLowerCase() === this.#to;
    if (left === 0 || !isMeant) return false;
    this.#left.set(fault, left - 1);
    return true;
  }

  get slowMs(): number {
    return this.#slowMs;
  }

  list(): Record<string, number> {
    return Object.fromEntries([...this.#left].filter(([, left]) => left > 0));
  }
}
