import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Provider, InteractionResults } from "oidc-provider";
import { z } from "zod";
import { SANDBOX_PEOPLE } from "../people";
import { ACR, AMR, isAssurance } from "./assurance";
import type { FaultSwitches } from "./faults";
import { signInPage } from "./sign-in-page";
import { textsFor } from "./texts";

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

const asked = z.object({ ui_locales: z.string().optional(), acr_values: z.string().optional() });
const typed = z
  .object({ person: z.string().default(""), assurance: z.string().default("") })
  .catch({ person: "", assurance: "" });

const cancelled: InteractionResults = {
  error: "access_denied",
  error_description: "cancelled by the person",
};

/** The pages between the portal's request and the answer to it. */
export function interactionRoutes(app: FastifyInstance, provider: Provider, faults: FaultSwitches): void {
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    isIncomplete: boolean,
  ): Promise<FastifyReply> => {
    const { uid, params, session } = await provider.interactionDetails(request.raw, reply.raw);
    const { ui_locales: locales, acr_values: levels } = asked.parse(params);
    const texts = textsFor(locales ?? request.headers["accept-language"]);
    const wantsHigh = levels?.split(" ").join() === ACR.high;
    return reply
      .code(isIncomplete ? 422 : 200)
      .type("text/html; charset=utf-8")
      .send(signInPage({ texts, uid, wantsHigh, before: session?.accountId, isIncomplete }));
  };

  const finish = async (
    request: FastifyRequest,
    reply: FastifyReply,
    result: InteractionResults,
  ): Promise<FastifyReply> => {
    const next = await provider.interactionResult(request.raw, reply.raw, result, {
      mergeWithLastSubmission: false,
    });
    return reply.redirect(next, 303);
  };

  app.get("/interaction/:uid", async (request, reply) =>
    faults.strikes("access-denied") ? finish(request, reply, cancelled) : show(request, reply, false),
  );

  app.post("/interaction/:uid", async (request, reply) => {
    const { person, assurance } = typed.parse(request.body);
    const isKnown = SANDBOX_PEOPLE.some((candidate) => candidate.handle === person);
    if (!isKnown || !isAssurance(assurance)) return show(request, reply, true);
    await forgetAnother(person, await provider.interactionDetails(request.raw, reply.raw), provider);
    return finish(request, reply, {
      login: { accountId: person, acr: ACR[assurance], amr: [...AMR[assurance]], remember: false },
    });
  });

  app.post("/interaction/:uid/cancel", async (request, reply) => finish(request, reply, cancelled));
}

/** Whoever signs in takes the place of whoever was signed in before, without a page in between. */
async function forgetAnother(person: string, interaction: Interaction, provider: Provider): Promise<void> {
  if (interaction.session === undefined || interaction.session.accountId === person) return;
  const before = await provider.Session.findByUid(interaction.session.uid);
  await before?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}
