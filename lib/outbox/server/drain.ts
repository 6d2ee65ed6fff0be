import "server-only";
import { Outage } from "@/lib/core/outage";
import { inTransaction } from "@/lib/db/in-transaction";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { ExchangeWrongAnswer } from "@/lib/exchange/exchange-wrong-answer";
import { log } from "@/lib/log";
import type { OutboxContext, OutboxHandler } from "./outbox-context";
import type { OutboxKind } from "../outbox-kind";
import { PermanentRefusal } from "../permanent-refusal";
import { GIVE_UP_AFTER_MS, retryDelay } from "../retry-delay";
import { type Claim, claimNext, giveBack, markClaim, renewClaim, TakenOver } from "./claim";

export type OutboxHandlers = Readonly<Record<OutboxKind, OutboxHandler>>;

/** Sends what an aggregate has to send, in order, until nothing is left or something must wait. */
export async function drain(aggregate: string, handlers: OutboxHandlers): Promise<void> {
  for (;;) {
    const claim = await claimNext(aggregate);
    if (claim === undefined) return;
    const isSent = await sendOne(claim, handlers[claim.kind]);
    if (!isSent) return;
  }
}

async function sendOne(claim: Claim, handler: OutboxHandler): Promise<boolean> {
  const marked = { isSent: false };
  const finish: OutboxContext["finish"] = async (work) => {
    await inTransaction(async (tx) => {
      await markClaim(tx, claim, { state: "sent", error: null });
      await work(tx);
    });
    marked.isSent = true;
  };
  try {
    await handler.send(claim.payload, {
      attempt: claim.attempt,
      createdAt: claim.createdAt,
      renew: () => renewClaim(claim),
      finish,
    });
    if (!marked.isSent) await finish(() => Promise.resolve());
    return true;
  } catch (error) {
    // The outbox is the one place that turns a failed sending into another attempt, or into a call for a person.
    await afterFailure(claim, handler, error);
    return false;
  }
}

async function afterFailure(claim: Claim, handler: OutboxHandler, error: unknown): Promise<void> {
  const facts = { message: claim.id, kind: claim.kind, attempt: claim.attempt };
  if (error instanceof TakenOver) {
    log.warn(facts, "outbox: another worker took over");
    return;
  }
  const code = codeOf(error);
  const isHopeless =
    error instanceof PermanentRefusal || Date.now() - claim.createdAt.getTime() > GIVE_UP_AFTER_MS;
  if (isHopeless) {
    await inTransaction(async (tx) => {
      await markClaim(tx, claim, { state: "attention", error: code });
      await handler.giveUp?.(tx, claim.payload, code);
    });
    log.error({ ...facts, code, error }, "outbox: given up, a person must look");
    return;
  }
  const asked = error instanceof ExchangeUnavailable ? error.retryAfterSeconds : null;
  const seconds = retryDelay(claim.attempt - 1, Math.random(), asked);
  await giveBack(claim, { seconds, error: code });
  log.warn({ ...facts, code, seconds, error }, "outbox: not sent, tried again later");
}

/** A word for what went wrong: kept with the message, never a text that may quote input. */
function codeOf(error: unknown): string {
  if (error instanceof PermanentRefusal) return error.code;
  if (error instanceof ExchangeUnavailable) return "unavailable";
  if (error instanceof ExchangeRefused) return `refused:${error.code}`;
  if (error instanceof ExchangeWrongAnswer) return `wrongAnswer:${error.reason}`;
  if (error instanceof Outage) return "unavailable";
  return "unexpected";
}
