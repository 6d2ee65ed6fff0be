import "server-only";
import { schemaFault } from "../contract-check";
import { ExchangeRefused } from "../exchange-refused";
import { ExchangeUnavailable } from "../exchange-unavailable";
import type { Operation, Problem } from "../shapes";

const isProblem = (body: unknown): body is Problem => schemaFault("Problem", body) === null;

/** What an answer of 400 and above means: come back later, or no. */
export function refusalOf(operation: Operation, sent: { error?: unknown; response: Response }): Error {
  const { response, error } = sent;
  if (response.status === 429 || response.status >= 500) {
    return new ExchangeUnavailable({ operation, retryAfterSeconds: retryAfter(response) });
  }
  return new ExchangeRefused({
    operation,
    status: response.status,
    code: isProblem(error) ? error.code : "unknown",
  });
}

function retryAfter(response: Response): number | null {
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}
