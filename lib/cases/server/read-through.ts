import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { inTransaction } from "@/lib/db/in-transaction";
import type { ActingContext } from "@/lib/exchange/acting-context";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { ExchangeWrongAnswer } from "@/lib/exchange/exchange-wrong-answer";
import { log } from "@/lib/log";
import type { Copy, Part } from "../case-file";
import { type Reader, readingFor } from "./reader";
import { confirmCopy, keepCopy, type KeptCopy } from "./register-copies";

type Fetched<Value> = { readonly value: Value; readonly etag: string | null };

/** Something that a register tells a person, and how it is asked for. */
export type Resource<Value> = {
  readonly key: string;
  /** What the platform's log says of the reading. */
  readonly purpose?: string;
  readonly fetch: (acting: ActingContext, etag: string | null) => Promise<Fetched<Value> | "unchanged">;
  /** True when the new answer is older than what is known: a register never takes back what it has said. */
  readonly isOlder?: (answer: Value, known: Value) => boolean;
};

/** What is kept of a resource, if anything. */
export type Known<Value> = (KeptCopy & { readonly value: Value }) | undefined;

/**
 * The register's answer, kept for when it is silent. A copy of just now is as good as asking; a silent register and a wrong
 * answer leave what was known, marked with its time; without that, nothing. A refusal is the caller's business.
 */
export async function readThrough<Value>(
  resource: Resource<Value>,
  kept: KeptCopy | undefined,
  reader: Reader,
): Promise<Part<Value>> {
  // What is kept under a key is what the same resource fetched, in the shape that register-copies vouches for.
  const known = kept as Known<Value>;
  if (known?.isFresh === true) return { value: known.value, asOf: known.asOf, isLastKnown: false };
  try {
    return await asked(resource, known, reader);
  } catch (error) {
    // Both leave the last known answer in place: silence is told to the reader, a wrong answer also to whoever watches.
    if (error instanceof ExchangeWrongAnswer) await raiseAlarm(error, resource.key, reader);
    else if (!(error instanceof ExchangeUnavailable)) throw error;
    return lastKnown(known);
  }
}

async function asked<Value>(
  { key, purpose = "readCase", fetch, isOlder }: Resource<Value>,
  known: Known<Value>,
  reader: Reader,
): Promise<Copy<Value>> {
  const started = performance.now();
  const answer = await fetch(readingFor(reader, purpose), known?.etag ?? null);
  const ageMs = performance.now() - started;
  const asOf = new Date(Date.now() - ageMs);
  const { personId } = reader.viewer;
  if (answer === "unchanged") {
    if (known === undefined)
      throw new ExchangeWrongAnswer(key, "mismatch", "unchanged, but nothing was known");
    await confirmCopy(personId, key, ageMs);
    return { value: known.value, asOf, isLastKnown: false };
  }
  if (known !== undefined && isOlder?.(answer.value, known.value) === true)
    throw new ExchangeWrongAnswer(key, "mismatch", "older than known");
  await keepCopy(personId, key, { ...answer, ageMs });
  return { value: answer.value, asOf, isLastKnown: false };
}

export const lastKnown = <Value>(known: Known<Value>): Part<Value> =>
  known === undefined ? "unavailable" : { value: known.value, asOf: known.asOf, isLastKnown: true };

/** Nothing of a wrong answer is shown or kept; that it came is written down without its content. */
async function raiseAlarm(
  { operation, reason }: ExchangeWrongAnswer,
  key: string,
  { viewer, requestId }: Reader,
): Promise<void> {
  log.error(
    { requestId, operation, reason, code: "exchangeWrongAnswer" },
    "an answer of the exchange was thrown away",
  );
  await inTransaction((tx) =>
    audit(tx, {
      personId: viewer.personId,
      action: "exchange.wrongAnswer",
      subjectKind: "registerCopy",
      subjectId: key,
      requestId,
      detail: { operation, reason },
    }),
  );
}
