import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { letTimePass } from "../tis/let-time-pass";
import type { World } from "../world";
import { type Command, perform } from "./perform";
import { refuseForeign } from "./refuse-foreign";

type FormFields = Readonly<Record<string, string | undefined>>;

/** The buttons of the desk: a POST, then 303 to the page where one was. */
export function deskPosts(app: FastifyInstance, world: World): void {
  for (const about of ["filings", "cases"] as const) {
    app.post<{ Params: { id: string; act: string } }>(`/desk/${about}/:id/:act`, async (request, reply) => {
      refuseForeign(request);
      const { id, act } = request.params;
      const refusal = await perform(world, { about, id, act, input: inputOf(act, formOf(request)) });
      return back(reply, { about, id, refusal });
    });
  }
  app.post("/desk/time", async (request, reply) => {
    refuseForeign(request);
    const days = Number(formOf(request)["days"] ?? 1);
    if (!Number.isInteger(days) || days < 1 || days > 400)
      return reply.redirect("/desk?refused=inputInvalid", 303);
    await letTimePass(world, days);
    return reply.redirect("/desk?done=time", 303);
  });
  app.post("/desk/faults", (request, reply) => {
    refuseForeign(request);
    const { kind } = formOf(request);
    if (kind === "down" || kind === "slow")
      world.faults.switchOn({ kind, operation: null, times: null, amount: 10_000 });
    else world.faults.switchOff(null);
    return reply.redirect("/desk?done=faults", 303);
  });
}

const formOf = (request: FastifyRequest): FormFields => (request.body ?? {}) as FormFields;

function back(
  reply: FastifyReply,
  { about, id, refusal }: Pick<Command, "about" | "id"> & { refusal: string | null },
): FastifyReply {
  const outcome = refusal === null ? "done=1" : `refused=${encodeURIComponent(refusal)}`;
  return reply.redirect(`/desk/${about}/${encodeURIComponent(id)}?${outcome}`, 303);
}

/** A form knows no lists: its numbered lines become the defects. */
function inputOf(act: string, fields: FormFields): unknown {
  if (act !== "leave-without-progress") return fields;
  const defects = [1, 2, 3]
    .map((row) => ({
      field: fields[`field${String(row)}`] ?? "",
      text: fields[`text${String(row)}`]?.trim() ?? "",
    }))
    .filter(({ text }) => text !== "")
    .map(({ field, text }) => ({ field: field === "" ? null : field, text }));
  return { defects, days: fields["days"] };
}
