import { Outage } from "@/lib/core/outage";

type Occurrence = { operation: string; retryAfterSeconds?: number | null; cause?: unknown };

/** The platform is down, slow, overloaded or failing; the same call may succeed later. Whether it took effect is unknown. */
export class ExchangeUnavailable extends Outage {
  readonly operation: string;
  /** What the platform asked for, if it did. */
  readonly retryAfterSeconds: number | null;

  constructor({ operation, retryAfterSeconds = null, cause }: Occurrence) {
    super("exchange", { cause });
    this.name = "ExchangeUnavailable";
    this.operation = operation;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
