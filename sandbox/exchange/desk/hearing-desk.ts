import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { type Day, isDay } from "@/lib/core/day";
import { notFound, PlatformProblem } from "../http/problem";
import { cancelHearing, changeHearing, closeDoors, takeBack } from "../public/hearing-acts";
import { publicHearing, publicHearingsWith } from "../public/hearing-store";
import { instantInRiga } from "../riga-time";
import { atTheDesk } from "../tis/at-the-desk";
import { DeskRefusal, type Moment } from "../tis/moment";
import type { World } from "../world";
import { moment } from "./format";
import { hearingTexts } from "./hearing-texts";
import { calendarView, hearingView } from "./hearing-view";
import { refuseForeign } from "./refuse-foreign";
import { type DeskQuery, languageOf, sendDesk } from "./send-desk";

const MINUTE_MS = 60_000;
const LENGTH_MS = 60 * MINUTE_MS;

const moved = z
  .object({
    day: z.string().refine((text): text is Day => isDay(text)),
    hour: z.coerce.number().int().min(8).max(18),
    minute: z.coerce.number().int().min(0).max(59).default(0),
  })
  .transform(({ day, hour, minute }) => {
    const startsAt = new Date(instantInRiga(day, hour).getTime() + minute * MINUTE_MS);
    return {
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + LENGTH_MS).toISOString(),
    };
  });
const name = z.string().trim().max(120);
const changed = z
  .object({ hall: name.max(40).optional(), judge: name.min(1).optional() })
  .transform(({ hall, judge }) => ({
    ...(hall === undefined ? {} : { hall: hall === "" ? null : hall }),
    ...(judge === undefined ? {} : { judge }),
  }));

type Act = (moment: Moment, hearingId: string, given: unknown) => Promise<void>;

/** What the clerk can do with a public hearing; the pages and the JSON for tests are the same list. */
const ACTS: Readonly<Record<string, Act>> = {
  move: (at, id, given) => changeHearing(at, id, input(moved, given)),
  change: (at, id, given) => changeHearing(at, id, input(changed, given)),
  cancel: cancelHearing,
  close: closeDoors,
  withdraw: takeBack,
};

function input<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given ?? {});
  if (!parsed.success) throw new DeskRefusal("inputInvalid");
  return parsed.data;
}

type Params = { readonly id: string; readonly act: string };

/** Does one act; null when it is done, else a code that says why not. */
async function perform(world: World, { id, act }: Params, given: unknown): Promise<string | null> {
  const run = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (run === undefined) return "notFound";
  try {
    await atTheDesk(world, (at) => run(at, id, given));
    return null;
  } catch (error) {
    if (error instanceof DeskRefusal) return error.code;
    throw error;
  }
}

/** The public calendar at the desk. */
export function hearingDesk(app: FastifyInstance, world: World): void {
  calendarPages(app, world);
  app.post<{ Params: Params }>("/desk/calendar/:id/:act", async (request, reply) => {
    refuseForeign(request);
    const { id, act } = request.params;
    const refusal = await perform(world, { id, act }, request.body);
    const outcome = refusal === null ? "done=1" : `refused=${encodeURIComponent(refusal)}`;
    // What was taken back has no page any more.
    const place = act === "withdraw" ? "/desk/calendar" : `/desk/calendar/${encodeURIComponent(id)}`;
    return reply.redirect(`${place}?${outcome}`, 303);
  });
  app.get<{ Querystring: { q?: string } }>("/sandbox/desk/hearings", async ({ query }) => ({
    items: await publicHearingsWith(world.pool, query.q ?? "", world.clock.now()),
  }));
  app.post<{ Params: Params }>("/sandbox/desk/hearings/:id/:act", async ({ params, body }) => {
    const refusal = await perform(world, params, body);
    if (refusal === "notFound") throw notFound();
    if (refusal !== null) throw new PlatformProblem(refusal === "inputInvalid" ? 400 : 409, refusal);
    return { hearing: await publicHearing(world.pool, params.id) };
  });
}

function calendarPages(app: FastifyInstance, world: World): void {
  app.get<{ Querystring: DeskQuery & { q?: string } }>("/desk/calendar", async (request, reply) => {
    const language = languageOf(request);
    const typed = request.query.q ?? "";
    const hearings = await publicHearingsWith(world.pool, typed, world.clock.now());
    const body = calendarView({ language, typed, hearings });
    return sendDesk(request, reply, { title: hearingTexts(language).title, body });
  });
  app.get<{ Params: Params; Querystring: DeskQuery }>("/desk/calendar/:id", async (request, reply) => {
    const language = languageOf(request);
    const hearing = await publicHearing(world.pool, request.params.id);
    if (hearing === null) throw notFound();
    const title = `${hearingTexts(language).title}: ${moment(hearing.startsAt, language)}`;
    return sendDesk(request, reply, { title, body: hearingView(language, hearing) });
  });
}
