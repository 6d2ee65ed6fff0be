/** A refusal on its way out of the platform: RFC 9457, with a code of the contract. */
export class PlatformProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, code: string, more: { detail?: string; retryAfterSeconds?: number } = {}) {
    super(`${String(status)} ${code}`);
    this.status = status;
    this.code = code;
    this.detail = more.detail ?? null;
    this.retryAfterSeconds = more.retryAfterSeconds ?? null;
  }

  body(): Record<string, unknown> {
    return {
      type: `https://exchange.example/problems/${this.code}`,
      title: this.code.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      status: this.status,
      code: this.code,
      ...(this.detail === null ? {} : { detail: this.detail }),
    };
  }
}

export const notFound = (): PlatformProblem => new PlatformProblem(404, "notFound");
