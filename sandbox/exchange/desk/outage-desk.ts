import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type Day, dayInRiga, isDay } from "@/lib/core/day";
import { PlatformProblem } from "../http/problem";
import { cancelOutage, newOutage, OUTAGE_SYSTEMS, planOutage, plannedOutages } from "../public/outage-store";
import { instantInRiga } from "../riga-time";
import { atTheDesk } from "../tis/at-the-desk";
import type { World } from "../world";
import { outageTexts } from "./outage-texts";
import { outageView } from "./outage-view";
import { refuseForeign } from "./refuse-foreign";
import { type DeskQuery, languageOf, sendDesk } from "./send-desk";

const legalDay = z.string().refine((text): text is Day => isDay(text));
const hour = z.coerce.number().int().min(0).max(23);
const posted = z
  .object({
    system: z.enum(OUTAGE_SYSTEMS),
    from: legalDay,
    fromHour: hour,
    until: legalDay,
    untilHour: hour,
    lv: z.string(),
    en: z.string(),
  })
  .transform(({ system, from, fromHour, until, untilHour, lv, en }) => ({
    from: instantInRiga(from, fromHour).toISOString(),
    until: instantInRiga(until, untilHour).toISOString(),
    systems: [system],
    text: { lv, en },
  }))
  .pipe(newOutage);

/** Planned interruptions: seen, announced and taken back by the clerk, as pages and as JSON for tests. */
export function outageDesk(app: FastifyInstance, world: World): void {
  app.get<{ Querystring: DeskQuery }>("/desk/outages", async (request, reply) => {
    const language = languageOf(request);
    const now = new Date();
    const outages = await plannedOutages(world.pool, now);
    const body = outageView({ language, outages, today: dayInRiga(now) });
    return sendDesk(request, reply, { title: outageTexts(language).title, body });
  });
  app.post("/desk/outages", async (request, reply) => {
    refuseForeign(request);
    const planned = posted.safeParse(request.body);
    if (!planned.success) return reply.redirect("/desk/outages?refused=inputInvalid", 303);
    await atTheDesk(world, (moment) => planOutage(moment, planned.data));
    return reply.redirect("/desk/outages?done=1", 303);
  });
  app.post<{ Params: { id: string } }>("/desk/outages/:id/remove", async (request, reply) => {
    refuseForeign(request);
    await atTheDesk(world, (moment) => cancelOutage(moment, request.params.id));
    return reply.redirect("/desk/outages?done=1", 303);
  });
  app.post("/sandbox/desk/outages", async ({ body }) => {
    const planned = newOutage.safeParse(body);
    if (!planned.success) throw new PlatformProblem(400, "inputInvalid");
    return atTheDesk(world, (moment) => planOutage(moment, planned.data));
  });
  app.delete<{ Params: { id: string } }>("/sandbox/desk/outages/:id", async ({ params }) => {
    await atTheDesk(world, (moment) => cancelOutage(moment, params.id));
    return { status: "ok" };
  });
}
