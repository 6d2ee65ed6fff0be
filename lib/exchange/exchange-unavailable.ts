type Occurrence = { operation: string; retryAfterSeconds?: number | null; cause?: unknown };

/** The platform is down, slow, overloaded or failing; the same call may succeed later. Whether it took effect is unknown. */
export class ExchangeUnavailable extends Error {
  override readonly name = "ExchangeUnavailable";
  readonly operation: string;
  /** What the platform asked for, if it did. */
  readonly retryAfterSeconds: number | null;

  constructor({ operation, retryAfterSeconds = null, cause }: Occurrence) {
    super(`The exchange did not answer ${operation}`, { cause });
    this.operation = operation;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
