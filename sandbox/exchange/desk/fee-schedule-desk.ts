import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { dayInRiga, isDay } from "@/lib/core/day";
import { parseEuros } from "@/lib/core/money";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { PlatformProblem } from "../http/problem";
import { withSum } from "../public/changed-sum";
import { feeScheduleToCopy, publishedFeeSchedules, publishFeeSchedule } from "../public/fee-schedule-store";
import { atTheDesk } from "../tis/at-the-desk";
import { DeskRefusal, type Moment } from "../tis/moment";
import type { World } from "../world";
import { feeScheduleTexts } from "./fee-schedule-texts";
import { feeScheduleView } from "./fee-schedule-view";
import { refuseForeign } from "./refuse-foreign";
import { type DeskQuery, languageOf, sendDesk } from "./send-desk";

const change = z.object({
  scheduleId: z.string().trim().min(1),
  validFrom: z.string().refine(isDay),
  sum: z.string(),
  amount: z.string(),
});

/** Schedules of fees: seen and published by the clerk, as pages and as JSON for tests. */
export function feeScheduleDesk(app: FastifyInstance, world: World): void {
  app.get<{ Querystring: DeskQuery }>("/desk/fee-schedules", async (request, reply) => {
    const language = languageOf(request);
    const [published, toCopy] = await Promise.all([
      publishedFeeSchedules(world.pool),
      feeScheduleToCopy(world.pool),
    ]);
    const body = feeScheduleView({ language, published, toCopy, today: dayInRiga(world.clock.now()) });
    return sendDesk(request, reply, { title: feeScheduleTexts(language).title, body });
  });
  app.post<{ Body: { json?: string } }>("/desk/fee-schedules", async (request, reply) => {
    refuseForeign(request);
    return ledBack(
      reply,
      await published(world, (moment) => publishFeeSchedule(moment, readJson(request.body.json))),
    );
  });
  app.post("/desk/fee-schedules/change", async (request, reply) => {
    refuseForeign(request);
    return ledBack(reply, await published(world, (moment) => publishChange(moment, request.body)));
  });
  app.get("/sandbox/desk/fee-schedules/copy", () => feeScheduleToCopy(world.pool));
  app.post("/sandbox/desk/fee-schedules", async ({ body }) => {
    const schedule = await published(world, (moment) => publishFeeSchedule(moment, body));
    if (typeof schedule === "string") throw new PlatformProblem(400, schedule);
    return schedule;
  });
}

/** The schedule, or why it was refused; then nothing of it is kept. */
async function published(
  world: World,
  act: (moment: Moment) => Promise<ExchangeFeeSchedule>,
): Promise<ExchangeFeeSchedule | string> {
  try {
    return await atTheDesk(world, act);
  } catch (error) {
    if (error instanceof DeskRefusal) return error.code;
    throw error;
  }
}

const ledBack = (reply: FastifyReply, told: ExchangeFeeSchedule | string): FastifyReply =>
  reply.redirect(`/desk/fee-schedules?${typeof told === "string" ? `refused=${told}` : "done=1"}`, 303);

async function publishChange(moment: Moment, body: unknown): Promise<ExchangeFeeSchedule> {
  const given = change.safeParse(body);
  const amount = given.success ? parseEuros(given.data.amount) : undefined;
  if (!given.success || amount === undefined) throw new DeskRefusal("inputInvalid");
  const { scheduleId, validFrom, sum } = given.data;
  const copied = await feeScheduleToCopy(moment.queries);
  // The same name corrects the last schedule; another is a new law, and the one before it ends the day before.
  if (scheduleId !== copied.scheduleId && validFrom <= copied.validFrom)
    throw new DeskRefusal("beginsTooEarly");
  const changed = withSum(copied, sum, amount);
  if (changed === undefined) throw new DeskRefusal("inputInvalid");
  return publishFeeSchedule(moment, { ...changed, scheduleId, validFrom, validTo: null });
}

function readJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What a person types need not be JSON.
    throw new DeskRefusal("inputInvalid");
  }
}
