import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dayInRiga } from "@/lib/core/day";
import { documentBytes, storedDocument } from "../documents/store";
import { notFound } from "../http/problem";
import { caseFile, caseFiles } from "../tis/case-store";
import { duesOfFiling } from "../tis/dues";
import { filingFile, filingsReceived } from "../tis/filing-store";
import type { World } from "../world";
import { caseView } from "./case-view";
import { inWords } from "./codes";
import { deskPosts } from "./desk-posts";
import { deskView } from "./desk-view";
import { filingView } from "./filing-view";
import { deskPage, noticeOf } from "./layout";
import { DESK_STYLE } from "./style";
import { type DeskLanguage, textsOf } from "./texts";

type Query = { lang?: string; done?: string; refused?: string };

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const COOKIE = "deskLanguage";

/** The clerk's desk as pages. A page asked for with `lang` remembers it. */
export function deskPages(app: FastifyInstance, world: World): void {
  app.get("/desk/style.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(DESK_STYLE));
  app.get<{ Querystring: Query }>("/desk", async (request, reply) => {
    const language = languageOf(request);
    const [filings, cases] = await Promise.all([filingsReceived(world.pool), caseFiles(world.pool)]);
    const body = deskView({ language, now: world.clock.now(), filings, cases, faults: world.faults.list() });
    return send(request, reply, { title: textsOf(language).desk, body });
  });
  app.get<{ Params: { id: string }; Querystring: Query }>("/desk/filings/:id", async (request, reply) => {
    const file = await filingFile(world.pool, request.params.id);
    if (file === null) throw notFound();
    const dues = await duesOfFiling(world.pool, file.filingId);
    return send(request, reply, {
      title: file.registrationNumber,
      body: filingView({ language: languageOf(request), file, dues }),
    });
  });
  app.get<{ Params: { id: string }; Querystring: Query }>("/desk/cases/:id", async (request, reply) => {
    const file = await caseFile(world.pool, request.params.id);
    if (file === null) throw notFound();
    const today = dayInRiga(world.clock.now());
    return send(request, reply, {
      title: file.caseNumber,
      body: caseView({ language: languageOf(request), file, today }),
    });
  });
  app.get<{ Params: { id: string } }>("/desk/documents/:id", ({ params }, reply) =>
    sendDocument(world, params.id, reply),
  );
  deskPosts(app, world);
}

function languageOf(request: FastifyRequest<{ Querystring: Query }>): DeskLanguage {
  const asked = request.query.lang ?? new RegExp(`${COOKIE}=(lv|en)`).exec(request.headers.cookie ?? "")?.[1];
  if (asked === "lv" || asked === "en") return asked;
  return request.headers["accept-language"]?.startsWith("en") === true ? "en" : "lv";
}

type Shown = { readonly title: string; readonly body: Parameters<typeof deskPage>[0]["body"] };

function send(
  request: FastifyRequest<{ Querystring: Query }>,
  reply: FastifyReply,
  { title, body }: Shown,
): FastifyReply {
  const language = languageOf(request);
  const { done, refused, lang } = request.query;
  const notice =
    refused !== undefined
      ? noticeOf("refused", inWords(refused, language))
      : done === undefined
        ? null
        : noticeOf("done", textsOf(language).done);
  if (lang !== undefined)
    reply.header("set-cookie", `${COOKIE}=${language}; Path=/desk; SameSite=Lax; HttpOnly`);
  return reply
    .headers({
      "content-security-policy": POLICY,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "no-store",
    })
    .type("text/html; charset=utf-8")
    .send(deskPage({ language, title, notice, body }));
}

async function sendDocument({ pool }: World, id: string, reply: FastifyReply): Promise<FastifyReply> {
  const [stored, bytes] = await Promise.all([storedDocument(pool, id), documentBytes(pool, id)]);
  if (stored === null || bytes === null) throw notFound();
  const extension = /^[a-z]+\/([a-z0-9]+)$/.exec(stored.mediaType)?.[1] ?? "bin";
  return reply
    .headers({
      "content-disposition": `attachment; filename="${id}.${extension}"`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    })
    .type(stored.mediaType)
    .send(bytes);
}
