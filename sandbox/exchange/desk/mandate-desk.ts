import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { dayInRiga } from "@/lib/core/day";
import type { MandateKind } from "@/lib/exchange/shapes";
import { notFound, PlatformProblem } from "../http/problem";
import { allMandates, asTold, endMandate, grantMandate, type NewMandate } from "../registers/mandate-store";
import { principalWith } from "../registers/principals";
import { atTheDesk } from "../tis/at-the-desk";
import { DeskRefusal } from "../tis/moment";
import type { World } from "../world";
import { DESK_KINDS, DESK_POWERS, mandateTexts } from "./mandate-texts";
import { mandateView } from "./mandate-view";
import { refuseForeign } from "./refuse-foreign";
import { type DeskQuery, languageOf, sendDesk } from "./send-desk";

/** On which paper each kind rests. */
const DOCUMENTS: Readonly<Record<MandateKind, NewMandate["document"]["kind"]>> = {
  officer: "registerEntry",
  advocateOrder: "order",
  powerOfAttorney: "powerOfAttorney",
  legalAidAssignment: "assignment",
  guardianship: "guardianDecision",
};

/** Somebody whom a register knows. */
const code = z
  .string()
  .transform(principalWith)
  .refine((found) => found !== null);
const text = z.string().trim().max(200).default("");
const granted = z
  .object({
    who: code,
    principal: code,
    kind: z.enum(DESK_KINDS),
    jointWith: z.literal("").or(code).default(""),
    powers: z.array(z.enum(DESK_POWERS)).default([]),
    caseNumbers: text.transform((typed) => typed.split(/[\s,]+/).filter((number) => number !== "")),
    number: text,
    issuedBy: text,
    validFrom: z.iso.date(),
    validTo: z.literal("").or(z.iso.date()).default(""),
  })
  .transform(({ who, principal, kind, jointWith, powers, caseNumbers, ...rest }): NewMandate => ({
    ownerPersonalCode: who.personalCode ?? "",
    kind,
    principal,
    rights: jointWith === "" ? "sole" : "joint",
    jointWith: jointWith === "" ? [] : [{ name: jointWith.name, personalCode: jointWith.personalCode }],
    powers,
    caseNumbers: caseNumbers.length === 0 ? null : caseNumbers,
    document: {
      kind: DOCUMENTS[kind],
      number: rest.number,
      date: rest.validFrom,
      issuedBy: rest.issuedBy === "" ? null : rest.issuedBy,
    },
    validFrom: rest.validFrom,
    validTo: rest.validTo === "" ? null : rest.validTo,
  }));

/** A form names each ticked power by itself. */
const ofForm = (body: unknown): unknown =>
  typeof body === "object" && body !== null
    ? { ...body, powers: DESK_POWERS.filter((power) => `power-${power}` in body) }
    : body;

type Params = { id: string };

/** Who may act for whom: seen, granted and ended by the clerk, as pages and as JSON for tests. */
export function mandateDesk(app: FastifyInstance, world: World): void {
  mandatePages(app, world);
  app.get("/sandbox/desk/mandates", async () => ({ items: await mandatesNow(world) }));
  app.post("/sandbox/desk/mandates", async ({ body }) => {
    const given = granted.safeParse(body);
    if (!given.success) throw new PlatformProblem(400, "inputInvalid");
    return refusable(() => atTheDesk(world, (moment) => grantMandate(moment, given.data)));
  });
  app.post<{ Params: Params }>("/sandbox/desk/mandates/:id/end", ({ params }) =>
    refusable(() => atTheDesk(world, (moment) => endMandate(moment, params.id))),
  );
}

function mandatePages(app: FastifyInstance, world: World): void {
  app.get<{ Querystring: DeskQuery }>("/desk/mandates", async (request, reply) => {
    const language = languageOf(request);
    const today = dayInRiga(world.clock.now());
    const body = mandateView({ language, mandates: await mandatesNow(world), today });
    return sendDesk(request, reply, { title: mandateTexts(language).title, body });
  });
  app.post("/desk/mandates", async (request, reply) => {
    refuseForeign(request);
    const given = granted.safeParse(ofForm(request.body));
    const refused = given.success
      ? await refusal(() => atTheDesk(world, (moment) => grantMandate(moment, given.data)))
      : "inputInvalid";
    return reply.redirect(place(refused), 303);
  });
  app.post<{ Params: Params }>("/desk/mandates/:id/end", async (request, reply) => {
    refuseForeign(request);
    const refused = await refusal(() => atTheDesk(world, (moment) => endMandate(moment, request.params.id)));
    return reply.redirect(place(refused), 303);
  });
}

async function mandatesNow({ pool, clock }: World) {
  const now = clock.now();
  return (await allMandates(pool)).map((mandate) => asTold(mandate, now));
}

const place = (refused: string | null): string =>
  `/desk/mandates?${refused === null ? "done=1" : `refused=${refused}`}`;

/** Null when it is done, else why not. */
async function refusal(act: () => Promise<unknown>): Promise<string | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof DeskRefusal) return error.code;
    throw error;
  }
}

/** The same for scripts, which are told by a problem. */
async function refusable<Value>(act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DeskRefusal)) throw error;
    throw error.code === "notFound"
      ? notFound()
      : new PlatformProblem(error.code === "inputInvalid" ? 400 : 409, error.code);
  }
}
