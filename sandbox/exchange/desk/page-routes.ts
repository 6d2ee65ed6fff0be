import type { FastifyInstance, FastifyReply } from "fastify";
import { dayInRiga } from "@/lib/core/day";
import { documentBytes, storedDocument } from "../documents/store";
import { notFound } from "../http/problem";
import { caseFile, caseFiles } from "../tis/case-store";
import { duesOfFiling } from "../tis/dues";
import { filingFile, filingsReceived } from "../tis/filing-store";
import type { World } from "../world";
import { caseView } from "./case-view";
import { deskPosts } from "./desk-posts";
import { deskView } from "./desk-view";
import { filingView } from "./filing-view";
import { type DeskQuery, languageOf, sendDesk } from "./send-desk";
import { DESK_STYLE } from "./style";
import { textsOf } from "./texts";

/** The clerk's desk as pages. A page asked for with `lang` remembers it. */
export function deskPages(app: FastifyInstance, world: World): void {
  app.get("/desk/style.css", (_request, reply) => reply.type("text/css; charset=utf-8").send(DESK_STYLE));
  app.get<{ Querystring: DeskQuery }>("/desk", async (request, reply) => {
    const language = languageOf(request);
    const [filings, cases] = await Promise.all([filingsReceived(world.pool), caseFiles(world.pool)]);
    const body = deskView({ language, now: world.clock.now(), filings, cases, faults: world.faults.list() });
    return sendDesk(request, reply, { title: textsOf(language).desk, body });
  });
  app.get<{ Params: { id: string }; Querystring: DeskQuery }>("/desk/filings/:id", async (request, reply) => {
    const file = await filingFile(world.pool, request.params.id);
    if (file === null) throw notFound();
    const dues = await duesOfFiling(world.pool, file.filingId);
    const lies = file.caseId === null ? null : await caseFile(world.pool, file.caseId);
    return sendDesk(request, reply, {
      title: file.registrationNumber,
      body: filingView({ language: languageOf(request), file, caseFile: lies, dues, now: world.clock.now() }),
    });
  });
  app.get<{ Params: { id: string }; Querystring: DeskQuery }>("/desk/cases/:id", async (request, reply) => {
    const file = await caseFile(world.pool, request.params.id);
    if (file === null) throw notFound();
    const today = dayInRiga(world.clock.now());
    return sendDesk(request, reply, {
      title: file.caseNumber,
      body: caseView({ language: languageOf(request), file, today }),
    });
  });
  app.get<{ Params: { id: string } }>("/desk/documents/:id", ({ params }, reply) =>
    sendDocument(world, params.id, reply),
  );
  deskPosts(app, world);
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
