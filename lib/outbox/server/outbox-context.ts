import type { Transaction } from "@/lib/db/database";

/** What a handler is told about the message that it sends. */
export type OutboxContext = {
  /** 1 at the first attempt. */
  readonly attempt: number;
  readonly createdAt: Date;
  /** Says that this worker is still at it; throws when another one has taken over. Between steps that take long. */
  readonly renew: () => Promise<void>;
  /**
   * Writes what follows from the sending and marks the message as sent, in one transaction.
   * Throws, and writes nothing, when another worker has taken over: a frozen worker's late write is refused.
   */
  readonly finish: (work: (tx: Transaction) => Promise<void>) => Promise<void>;
};

/** What is done for a kind of message. */
export type OutboxHandler = {
  readonly send: (payload: Readonly<Record<string, string>>, context: OutboxContext) => Promise<void>;
  /** What follows, in the same transaction, when the message is given up: refused for good, or tried for 72 hours. */
  readonly giveUp?: (
    tx: Transaction,
    payload: Readonly<Record<string, string>>,
    code: string,
  ) => Promise<void>;
};
