import type { FastifyInstance } from "fastify";
import type { World } from "../world";
import { Api, type Asked } from "../http/api";
import type { Acting } from "../http/authenticate";
import { notFound, PlatformProblem } from "../http/problem";
import type { Answer } from "../http/send-answer";
import { mayOpenDocument } from "../tis/may-open-document";
import { byteRange } from "./byte-range";
import { documentBytes, sha256Of, type Stored, storedDocument, storeDocument } from "./store";

const LARGEST = 100 * 1024 * 1024;

/** Documents on their way in and out; the bytes are never parsed, whatever they call themselves. */
export function documentEndpoints(app: FastifyInstance, world: World): void {
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: LARGEST }, (_request, body, parsed) => {
      parsed(null, body);
    });
    const api = new Api(scope, world);
    api.write({
      operation: "putDocument",
      method: "PUT",
      url: "/v1/documents/:documentId",
      answer: (asked, acting) => put(world, asked, acting),
    });
    api.content({
      operation: "documentContent",
      url: "/v1/documents/:documentId/content",
      send: (asked, acting) => content(world, asked, acting),
    });
    done();
  });
}

async function put(world: World, asked: Asked, acting: Acting): Promise<Answer> {
  const { documentId = "" } = asked.params;
  const body = promisedBytes(asked);
  const sha256 = sha256Of(body);
  const { personalCode } = acting.person;
  const [mediaType = ""] = (asked.headers["content-type"] ?? "application/octet-stream").split(/\s*;/);
  const isNew = await storeDocument(world.pool, {
    documentId,
    personalCode,
    mediaType,
    bytes: body,
    at: world.clock.now(),
  });
  const stored = await storedDocument(world.pool, documentId);
  if (stored?.sha256 !== sha256 || stored.personalCode !== personalCode)
    throw new PlatformProblem(409, "documentConflict");
  return { status: isNew ? 201 : 200, body: answerOf(stored) };
}

/** The body, if it has the digest that was promised for it. */
function promisedBytes({ headers, body }: Asked): Buffer {
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new PlatformProblem(400, "requestInvalid", { detail: "empty" });
  const digest = String(headers["content-digest"]);
  if (!/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(digest)) throw new PlatformProblem(400, "digestMissing");
  if (digest !== digestField(sha256Of(body))) throw new PlatformProblem(422, "digestMismatch");
  return body;
}

const answerOf = ({ documentId, mediaType, size, sha256, storedAt }: Stored): Record<string, unknown> => ({
  documentId,
  mediaType,
  size,
  sha256,
  storedAt: storedAt.toISOString(),
});

async function content({ pool }: World, { params, headers }: Asked, acting: Acting): Promise<Answer> {
  const { documentId = "" } = params;
  const stored = await storedDocument(pool, documentId);
  if (stored === null || !(await mayOpenDocument(pool, stored, acting.person.personalCode))) throw notFound();
  const bytes = (await documentBytes(pool, documentId)) ?? Buffer.alloc(0);
  return contentAnswer(stored, bytes, headers);
}

function contentAnswer(stored: Stored, bytes: Buffer, headers: Asked["headers"]): Answer {
  const etag = `"${stored.sha256}"`;
  const common = {
    etag,
    "content-type": stored.mediaType,
    "accept-ranges": "bytes",
    "cache-control": "private, no-cache",
  };
  if (headers["if-none-match"] === etag) return { status: 304, headers: common, body: Buffer.alloc(0) };
  const isFresh = headers["if-range"] === undefined || headers["if-range"] === etag;
  const range = isFresh ? byteRange(headers.range, bytes.length) : null;
  if (range === "unsatisfiable") throw new PlatformProblem(416, "rangeNotSatisfiable");
  if (range === null)
    return { status: 200, headers: { ...common, "content-digest": digestField(stored.sha256) }, body: bytes };
  const { first, last } = range;
  const contentRange = `bytes ${String(first)}-${String(last)}/${String(bytes.length)}`;
  return {
    status: 206,
    headers: { ...common, "content-range": contentRange },
    body: bytes.subarray(first, last + 1),
  };
}

const digestField = (sha256: string): string => `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`;
