type Occurrence = { operation: string; status: number; code: string };

/** The platform understood and said no; the same call would be refused again. `code` is a word of the contract. */
export class ExchangeRefused extends Error {
  override readonly name = "ExchangeRefused";
  readonly operation: string;
  readonly status: number;
  readonly code: string;

  constructor({ operation, status, code }: Occurrence) {
    super(`The exchange refused ${operation}: ${String(status)} ${code}`);
    this.operation = operation;
    this.status = status;
    this.code = code;
  }
}
