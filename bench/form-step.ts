import { PlainError } from "../scripts/plain-error";
import { insertion } from "./insertion";
import type { Entry } from "./entry";
import { hiddenFields, multipart } from "./form-page";
import type { Ask, Target } from "./load";
import type { Stage } from "./stage";
import { typedFields } from "./typed-fields";

/** So many drafts take turns: one alone would measure the wait for its row. */
const DRAFTS = 16;

/** Above every revision that the draft will have: the page was opened last, whoever saved meanwhile. */
const NEWEST = String(2 ** 31);

/** One step of the claim, posted as a browser without scripts does: judged, kept, audited, led on. */
export const formStep: Entry = {
  name: "form-step",
  about: "one step of the claim saved without scripts, against one row inserted by Fastify (A2)",
  target: 10,
  requests: 300,
  contestants: async (stage) => ({
    product: await portalStep(stage),
    anchor: insertion(await stage.fastifyPage()),
  }),
};

async function portalStep(stage: Stage): Promise<Target> {
  const { origin, pid } = stage.portal;
  const cookie = await stage.cookieOf("ilze");
  const asks: Ask[] = [];
  for (let draft = 0; draft < DRAFTS; draft += 1) asks.push(await stepOfNewDraft(origin, cookie));
  return { name: "portal step", origin, pid, next: inTurn(asks) };
}

function inTurn(asks: Ask[]): () => Ask {
  let turn = 0;
  return () => {
    turn += 1;
    const ask = asks[turn % asks.length];
    if (ask === undefined) throw new Error("there is nothing to ask");
    return ask;
  };
}

async function stepOfNewDraft(origin: string, cookie: string): Promise<Ask> {
  const begun = await fetch(`${origin}/api/drafts`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin },
    body: new URLSearchParams({ form: "simplified-money-claim", language: "en" }),
  });
  const address = await stepAddress(new URL(begun.headers.get("location") ?? "", origin), cookie);
  const page = await fetch(address, { headers: { cookie } });
  const fields = hiddenFields(await page.text(), "draft");
  if (fields.size === 0) throw new PlainError(`${address.pathname} holds no form of a step.`);
  for (const [name, value] of typedFields()) fields.set(name, value);
  fields.set("revision", NEWEST);
  const { body, contentType } = multipart(fields);
  return {
    path: address.pathname,
    method: "POST",
    headers: { cookie, origin, "content-type": contentType },
    body,
    status: 303,
    contains: "",
  };
}

/** A draft's own address leads on to the step where it stands. */
async function stepAddress(draft: URL, cookie: string): Promise<URL> {
  const response = await fetch(draft, { redirect: "manual", headers: { cookie } });
  const location = response.headers.get("location");
  return location === null ? draft : new URL(location, draft);
}
