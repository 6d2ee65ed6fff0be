import "server-only";
import { BrokenCircuitError, BulkheadRejectedError, TaskCancelledError } from "cockatiel";
import createClient, { type Client } from "openapi-fetch";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { ActingContext } from "../acting-context";
import { answerFault } from "../contract-check";
import { ExchangeUnavailable } from "../exchange-unavailable";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { paths } from "../schema";
import type { Operation } from "../shapes";
import { accessToken, forgetToken } from "./access-token";
import { boundedFetch } from "./bounded-fetch";
import { policyOf } from "./policy-of";
import { refusalOf } from "./refusal-of";
import { signForExchange } from "./sign-for-exchange";

/** One try of a call: the client to send it with, and what proves the person it is made for (fresh in every try). */
export type Try = {
  readonly client: Client<paths>;
  readonly acting: { "X-Acting-Context": string };
  readonly signal: AbortSignal;
};
type Sent<Data> = { data?: Data; error?: unknown; response: Response };
type Call<Data> = {
  readonly operation: Operation;
  /** Null for what is no person's: the call is the portal's own. */
  readonly acting: ActingContext | null;
  readonly send: (attempt: Try) => Promise<Sent<Data>>;
};
export type Answer<Data> = { readonly data: Data; readonly etag: string | null };

/** Calls the platform and gives its answer only if it is by the contract and about the right person. */
export async function ask<Data>(call: Call<Data>): Promise<Answer<Data>> {
  const answer = await askIfChanged(call);
  if (answer === "unchanged")
    throw new ExchangeWrongAnswer(call.operation, "mismatch", "304 to an unconditional read");
  return answer;
}

/** The same for a read with `If-None-Match`. */
export async function askIfChanged<Data>(call: Call<Data>): Promise<Answer<Data> | "unchanged"> {
  const { response, data } = await underPolicy(call.operation, (signal) => answered(call, signal));
  if (response.status === 304) return "unchanged";
  return { data, etag: response.headers.get("etag") };
}

/** Runs a piece of work under the limits of its register and gives every way of not being answered one name. */
export async function underPolicy<Value>(
  operation: Operation,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  try {
    return await policyOf(operation).execute(({ signal }) => work(signal));
  } catch (error) {
    const isSilence =
      error instanceof BrokenCircuitError ||
      error instanceof BulkheadRejectedError ||
      error instanceof TaskCancelledError;
    throw isSilence ? new ExchangeUnavailable({ operation, cause: error }) : error;
  }
}

/** What proves the portal and the person, for one try. */
export async function credentials(acting: ActingContext | null): Promise<{ token: string; context: string }> {
  const [token, context] = await Promise.all([
    accessToken(),
    acting === null
      ? ""
      : signForExchange({ type: "acting-context+jwt", claims: { ...acting }, lifetimeSeconds: 60 }),
  ]);
  return { token, context };
}

async function answered<Data>(
  call: Call<Data>,
  signal: AbortSignal,
): Promise<{ data: Data; response: Response }> {
  const { operation, acting, send } = call;
  const { token, context } = await credentials(acting);
  const client = createClient<paths>({
    baseUrl: env().EXCHANGE_URL,
    headers: { authorization: `Bearer ${token}` },
    fetch: (request) => boundedFetch(operation, request),
  });
  const sent = await send({ client, acting: { "X-Acting-Context": context }, signal }).catch(
    (error: unknown) => {
      throw error instanceof SyntaxError ? new ExchangeWrongAnswer(operation, "notJson") : error;
    },
  );
  if (sent.response.status === 401) forgetToken(token);
  if (sent.response.status >= 400) throw refusalOf(operation, sent);
  return { data: checked(call, sent), response: sent.response };
}

/** The contract and the owner: what does not pass is thrown away whole. A 304 has nothing to check. */
function checked<Data>({ operation, acting }: Call<Data>, { data, response }: Sent<Data>): Data {
  if (response.status === 304) return data as Data;
  const fault = answerFault(operation, response.status, data);
  if (fault !== null) throw new ExchangeWrongAnswer(operation, "schema", fault);
  if (acting !== null && isAboutAnother(data, acting.person.personalCode)) {
    log.error(
      { operation, code: "exchangeOwnerMismatch" },
      "The exchange answered with another person's data",
    );
    throw new ExchangeWrongAnswer(operation, "owner");
  }
  return data as Data;
}

/** Looks at the owner of the answer and of each item in it. */
function isAboutAnother(answer: unknown, personalCode: string): boolean {
  if (typeof answer !== "object" || answer === null) return false;
  const owner: unknown = Reflect.get(answer, "ownerPersonalCode");
  if (owner !== undefined && owner !== personalCode) return true;
  const items: unknown = Reflect.get(answer, "items");
  return Array.isArray(items) && items.some((item) => isAboutAnother(item, personalCode));
}
