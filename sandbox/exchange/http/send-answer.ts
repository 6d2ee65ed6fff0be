import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Operation } from "@/lib/exchange/shapes";
import { SANDBOX_PEOPLE } from "../../people";
import type { Fault, Faults } from "../faults";
import { PlatformProblem } from "./problem";

export type Answer = {
  readonly status: number;
  readonly body: Buffer | Record<string, unknown>;
  readonly headers?: Readonly<Record<string, string>>;
};

const BEFORE = ["down", "slow", "tooManyRequests", "unavailable"] as const;
const AFTER = ["errorAfterSuccess", "resetAfterBytes", "wrongSchema", "html", "huge", "otherPerson"] as const;

/** Spoils what comes in, before anything is done. False: the connection is gone, there is nobody to answer. */
export async function isReached(
  faults: Faults,
  operation: Operation,
  request: FastifyRequest,
): Promise<boolean> {
  const fault = faults.take(BEFORE, operation);
  if (fault === null) return true;
  if (fault.kind === "tooManyRequests")
    throw new PlatformProblem(429, "tooManyRequests", { retryAfterSeconds: 2 });
  if (fault.kind === "unavailable") throw new PlatformProblem(503, "unavailable");
  if (fault.kind === "slow") await sleep(fault.amount);
  else request.raw.socket.destroy();
  return fault.kind === "slow";
}

/** Sends an answer by the conventions, or spoilt after everything was done. */
export async function sendAnswer(
  reply: FastifyReply,
  answer: Answer,
  fault: Fault | null,
): Promise<FastifyReply> {
  if (fault?.kind === "errorAfterSuccess") throw new PlatformProblem(500, "internal");
  const spoilt = fault === null ? answer : spoiltAnswer(answer, fault);
  const bytes = Buffer.isBuffer(spoilt.body) ? spoilt.body : Buffer.from(JSON.stringify(spoilt.body));
  if (fault?.kind === "resetAfterBytes") return reset(reply, bytes, fault.amount);
  reply.code(spoilt.status).headers(spoilt.headers ?? {});
  if (!reply.hasHeader("content-type")) reply.type("application/json");
  return reply.send(bytes);
}

export const takeAnswerFault = (faults: Faults, operation: Operation): Fault | null =>
  faults.take(AFTER, operation);

/** A read: with an ETag of its content, and 304 for who has it. */
export async function sendRead(
  reply: FastifyReply,
  answer: Answer,
  fault: Fault | null,
): Promise<FastifyReply> {
  const etag = etagOf(answer.body);
  reply.headers({ etag, "cache-control": "private, no-cache" });
  if (fault === null && matches(reply.request.headers["if-none-match"], etag)) return reply.code(304).send();
  return sendAnswer(reply, answer, fault);
}

const etagOf = (body: Answer["body"]): string =>
  `"${createHash("sha256")
    .update(Buffer.isBuffer(body) ? body : JSON.stringify(body))
    .digest("hex")}"`;

const matches = (header: string | undefined, etag: string): boolean =>
  header === "*" || (header?.split(",").some((known) => known.trim().replace(/^W\//, "") === etag) ?? false);

function spoiltAnswer(answer: Answer, { kind }: Fault): Answer {
  if (kind === "html") {
    return {
      status: 200,
      headers: { "content-type": "text/html" },
      body: Buffer.from("<!doctype html><title>Maintenance</title>"),
    };
  }
  if (kind === "huge")
    return { status: answer.status, body: { ...jsonOf(answer), padding: "x".repeat(11 * 1024 * 1024) } };
  if (kind === "wrongSchema") return { status: answer.status, body: mistyped(jsonOf(answer)) };
  if (kind === "otherPerson")
    return {
      status: answer.status,
      body: { ...jsonOf(answer), ownerPersonalCode: strangerTo(jsonOf(answer)) },
    };
  return answer;
}

const jsonOf = ({ body }: Answer): Record<string, unknown> => (Buffer.isBuffer(body) ? {} : body);

/** Every field becomes an object: whatever the contract promised there, it is not that. */
const mistyped = (body: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.keys(body).map((name) => [name, { was: name }]));

const strangerTo = ({ ownerPersonalCode }: Record<string, unknown>): string =>
  SANDBOX_PEOPLE.find(({ personalCode }) => personalCode !== ownerPersonalCode)?.personalCode ?? "";

/** Promises the whole body, gives its beginning, and tears the connection. */
function reset(reply: FastifyReply, bytes: Buffer, amount: number): FastifyReply {
  reply.hijack();
  reply.raw.writeHead(200, { "content-type": "application/json", "content-length": bytes.length });
  reply.raw.write(bytes.subarray(0, amount), () => reply.raw.socket?.destroy());
  return reply;
}
