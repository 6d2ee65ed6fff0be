import type { FastifyInstance, FastifyReply } from "fastify";
import type { Pool } from "pg";
import { bankPage, cardPage, overPage, type CardPage } from "./card-page";
import { askBank, CARDS, declineCard, isCardNumber, sessionNow, takeMoney } from "./checkout";
import type { FaultSwitches } from "./faults";
import { formBody, type Parameters, textAt } from "./form-body";
import type { Session } from "./objects";
import { serially } from "./serially";
import { inStore, type Store } from "./store";

type Checkout = { readonly pool: Pool; readonly faults: FaultSwitches };
type Outcome = CardPage | { readonly redirect: string };
type Visit = {
  readonly store: Store;
  readonly session: Session;
  readonly form: Parameters;
  readonly faults: FaultSwitches;
};

const successOf = (session: Session): Outcome => ({
  redirect: session.success_url.replaceAll("{CHECKOUT_SESSION_ID}", session.id),
});

async function payByCard({ store, session, form, faults }: Visit): Promise<Outcome> {
  const number = (textAt(form, "number") ?? "").replaceAll(/\D/g, "");
  if (!isCardNumber(number)) return cardPage(session, "wrongNumber");
  if (!isInFuture(textAt(form, "expiry") ?? "")) return cardPage(session, "wrongExpiry");
  if (!/^\d{3,4}$/.test((textAt(form, "code") ?? "").trim())) return cardPage(session, "wrongCode");
  const meaning = CARDS[number];
  if (meaning === "pays") return successOf(await takeMoney(store, session, faults));
  if (meaning === "asksBank") {
    await askBank(store, session);
    return bankPage(session);
  }
  await declineCard(store, session, {
    type: "card_error",
    code: "card_declined",
    decline_code: meaning,
    message: "Your card was declined.",
  });
  return cardPage(session, `declined_${meaning}`);
}

function isInFuture(typed: string): boolean {
  const [, month = "", year = ""] = /^(0[1-9]|1[0-2])\s*\/?\s*(?:20)?(\d{2})$/.exec(typed.trim()) ?? [];
  return month !== "" && Date.UTC(2000 + Number(year), Number(month), 1) > Date.now();
}

async function answerBank({ store, session, form, faults }: Visit): Promise<Outcome> {
  if (textAt(form, "decision") === "approve") return successOf(await takeMoney(store, session, faults));
  const code = "payment_intent_authentication_failure";
  await declineCard(store, session, {
    type: "card_error",
    code,
    decline_code: "authentication_required",
    message: code,
  });
  return cardPage(session, "declined_authentication_required");
}

const showCard = ({ session }: Visit): Promise<Outcome> => Promise.resolve(cardPage(session));

async function visit(
  checkout: Checkout,
  asked: { id: string; body: unknown },
  act: (visit: Visit) => Promise<Outcome>,
) {
  return serially(asked.id, () =>
    inStore(checkout.pool, async (store): Promise<Outcome | undefined> => {
      const session = await sessionNow(store, asked.id);
      if (session === undefined) return undefined;
      const isLate = session.status === "expired" && checkout.faults.strikes("pay-after-expiry");
      if (session.status !== "open" && !isLate)
        return session.status === "complete" ? successOf(session) : overPage(session);
      const form = formBody(typeof asked.body === "string" ? asked.body : "");
      return act({ store, session, form, faults: checkout.faults });
    }),
  );
}

function send(reply: FastifyReply, outcome: Outcome | undefined): FastifyReply {
  if (outcome === undefined) return reply.code(404).type("text/plain").send("404");
  if ("redirect" in outcome) return reply.redirect(outcome.redirect, 303);
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'self' ${outcome.formTarget}`;
  return reply
    .code(outcome.status)
    .headers({ "content-security-policy": policy, "cache-control": "no-store" })
    .type("text/html; charset=utf-8")
    .send(outcome.body);
}

/** The page where one types a card number. Needs no script. */
export function addCardForm(app: FastifyInstance, checkout: Checkout): void {
  const routes = [
    ["GET", "/c/pay/:id", showCard],
    ["POST", "/c/pay/:id", payByCard],
    ["GET", "/c/pay/:id/bank", showCard],
    ["POST", "/c/pay/:id/bank", answerBank],
  ] as const;
  for (const [method, url, act] of routes) {
    app.route<{ Params: { id: string } }>({
      method,
      url,
      handler: async (request, reply) =>
        send(reply, await visit(checkout, { id: request.params.id, body: request.body }, act)),
    });
  }
}
