import type { FastifyInstance, FastifyReply } from "fastify";
import { rows } from "../database";
import { notFound, PlatformProblem } from "../http/problem";
import { caseFile, caseFiles } from "../tis/case-store";
import { duesOfFiling } from "../tis/dues";
import { filingFile, filingFileOfClient, filingsReceived } from "../tis/filing-store";
import { letTimePass } from "../tis/let-time-pass";
import type { World } from "../world";
import { perform } from "./perform";

type Params = { id: string; act: string };

/** The desk for scripts and tests: what a clerk sees and does, as JSON. Filings are found by the platform's id or the portal's. */
export function deskJson(app: FastifyInstance, world: World): void {
  app.get("/sandbox/desk/filings", async () => ({ items: await filingsReceived(world.pool) }));
  app.get("/sandbox/desk/cases", async () => ({ items: await caseFiles(world.pool) }));
  app.get<{ Params: Params }>("/sandbox/desk/filings/:id", ({ params }) => filingView(world, params.id));
  app.get<{ Params: Params }>("/sandbox/desk/cases/:id", async ({ params }) => {
    const file = await caseFile(world.pool, params.id);
    if (file === null) throw notFound();
    return file;
  });
  app.post<{ Params: Params }>("/sandbox/desk/filings/:id/:act", async ({ params, body }, reply) => {
    const filingId = await filingIdOf(world, params.id);
    return answered(
      reply,
      await perform(world, { about: "filings", id: filingId, act: params.act, input: body ?? {} }),
      () => filingView(world, filingId),
    );
  });
  app.post<{ Params: Params }>("/sandbox/desk/cases/:id/:act", async ({ params, body }, reply) =>
    answered(
      reply,
      await perform(world, { about: "cases", id: params.id, act: params.act, input: body ?? {} }),
      () => caseFile(world.pool, params.id),
    ),
  );
  app.post<{ Body: { days?: number } }>("/sandbox/desk/let-time-pass", async ({ body }) => ({
    acts: await letTimePass(world, body.days ?? 1),
  }));
}

async function answered(
  reply: FastifyReply,
  refusal: string | null,
  view: () => Promise<unknown>,
): Promise<unknown> {
  if (refusal === "notFound") throw notFound();
  if (refusal !== null) throw new PlatformProblem(refusal.startsWith("inputInvalid") ? 400 : 409, refusal);
  return reply.send(await view());
}

async function filingIdOf({ pool }: World, id: string): Promise<string> {
  return (await filingFileOfClient(pool, id))?.filingId ?? id;
}

async function filingView(world: World, id: string): Promise<unknown> {
  const file = await filingFile(world.pool, await filingIdOf(world, id));
  if (file === null) throw notFound();
  const payments = await rows(
    world.pool,
    "SELECT p.payment_id, p.noted_at, p.body FROM due_payment p JOIN due d USING (due_id) WHERE d.filing_id = $1 ORDER BY p.noted_at",
    [file.filingId],
  );
  return { ...file, dues: await duesOfFiling(world.pool, file.filingId), payments };
}
