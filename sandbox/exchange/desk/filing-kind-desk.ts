import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { dayInRiga } from "@/lib/core/day";
import { PlatformProblem } from "../http/problem";
import { acceptedKinds, acceptKind, newAcceptance } from "../public/filing-kind-store";
import { atTheDesk } from "../tis/at-the-desk";
import type { World } from "../world";
import { filingKindTexts } from "./filing-kind-texts";
import { filingKindView } from "./filing-kind-view";
import { refuseForeign } from "./refuse-foreign";
import { type DeskQuery, languageOf, sendDesk } from "./send-desk";

const closing = z
  .object({ kind: z.string(), acceptedUntil: z.string(), lv: z.string(), en: z.string() })
  .transform(({ kind, acceptedUntil, lv, en }) => ({ kind, acceptedUntil, reason: { lv, en } }));

/** Which kinds of filings are accepted and until when: seen, closed and opened by the clerk, as pages and as JSON for tests. */
export function filingKindDesk(app: FastifyInstance, world: World): void {
  app.get<{ Querystring: DeskQuery }>("/desk/filing-kinds", async (request, reply) => {
    const language = languageOf(request);
    const kinds = await acceptedKinds(world.pool);
    const body = filingKindView({ language, kinds, today: dayInRiga(world.clock.now()) });
    return sendDesk(request, reply, { title: filingKindTexts(language).title, body });
  });
  app.post("/desk/filing-kinds", async (request, reply) => {
    refuseForeign(request);
    const acceptance = newAcceptance.safeParse(closing.safeParse(request.body).data);
    if (!acceptance.success) return reply.redirect("/desk/filing-kinds?refused=inputInvalid", 303);
    await atTheDesk(world, (moment) => acceptKind(moment, acceptance.data));
    return reply.redirect("/desk/filing-kinds?done=1", 303);
  });
  app.post<{ Params: { kind: string } }>("/desk/filing-kinds/:kind/open", async (request, reply) => {
    refuseForeign(request);
    const acceptance = newAcceptance.safeParse({ kind: request.params.kind });
    if (!acceptance.success) throw new PlatformProblem(404, "notFound");
    await atTheDesk(world, (moment) => acceptKind(moment, acceptance.data));
    return reply.redirect("/desk/filing-kinds?done=1", 303);
  });
  app.post("/sandbox/desk/filing-kinds", async ({ body }) => {
    const acceptance = newAcceptance.safeParse(body);
    if (!acceptance.success) throw new PlatformProblem(400, "inputInvalid");
    return atTheDesk(world, (moment) => acceptKind(moment, acceptance.data));
  });
}
