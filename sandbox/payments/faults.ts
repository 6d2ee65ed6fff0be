import { z } from "zod";

/** What can be made to go wrong. */
export const FAULTS = [
  /** The call is carried out, and the connection breaks before the answer. */
  "answer-lost",
  /** The call is carried out, and answered with 500. */
  "answer-500",
  /** Every call waits. */
  "slow",
  /** Every call is refused with 503, nothing is carried out. */
  "down",
  /** The card is charged one euro less than asked. */
  "wrong-amount",
  /** The card is charged in another currency. */
  "wrong-currency",
  /** Webhooks are made and never sent. */
  "drop-webhooks",
  /** The card page takes money for a session that has expired. */
  "pay-after-expiry",
  /** Refunds fail. */
  "refund-fails",
] as const;
export type Fault = (typeof FAULTS)[number];

/** `{ "on": { "answer-lost": 1, "drop-webhooks": 1000 }, "slowMs": 3000 }`; whatever is not named is off. */
export const faultsAsked = z.object({
  on: z.partialRecord(z.enum(FAULTS), z.number().int().min(0)),
  slowMs: z.number().int().min(0).max(120_000).default(3000),
});

/** A switch stays on for a number of uses. */
export class FaultSwitches {
  #left = new Map<Fault, number>();
  #slowMs = 3000;

  set(asked: z.infer<typeof faultsAsked>): void {
    this.#left = new Map(FAULTS.map((fault) => [fault, asked.on[fault] ?? 0]));
    this.#slowMs = asked.slowMs;
  }

  /** True when the fault is on; counts one use. */
  strikes(fault: Fault): boolean {
    const left = this.#left.get(fault) ?? 0;
    this.#left.set(fault, Math.max(0, left - 1));
    return left > 0;
  }

  get slowMs(): number {
    return this.#slowMs;
  }

  list(): Record<string, number> {
    return Object.fromEntries([...this.#left].filter(([, left]) => left > 0));
  }
}
