import { insertion } from "./insertion";
import type { Entry } from "./entry";
import type { Ask, Target } from "./load";
import type { Stage } from "./stage";

const REQUESTS = 40;
const WARM_UP = 80;
/** Of every benchmark's first look, of the warm-up and of five rounds: each filing is handed in once, a repetition is only looked up. */
const ARRANGED = 20 + WARM_UP + REQUESTS * 5;

/** A signed claim handed in: state, receipt with its signature, message to the court and audit entry in one transaction. */
export const filing: Entry = {
  name: "filing",
  about: "a signed claim handed in, against one row inserted by Fastify (A2)",
  target: 10,
  requests: REQUESTS,
  warmUp: WARM_UP,
  contestants: async (stage) => ({
    product: await acceptance(stage),
    anchor: insertion(await stage.fastifyPage()),
  }),
};

async function acceptance(stage: Stage): Promise<Target> {
  const { origin, pid } = stage.portal;
  const cookie = await stage.cookieOf("ilze");
  const asks = (await stage.signedFilings("ilze", ARRANGED)).map(([id, submissionKey]): Ask => ({
    path: `/api/filings/${id}/acceptance`,
    method: "POST",
    headers: {
      cookie,
      origin,
      accept: "text/html",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ submissionKey }).toString(),
    status: 303,
    contains: "",
  }));
  return {
    name: "portal acceptance",
    origin,
    pid,
    next: () => {
      const ask = asks.pop();
      if (ask === undefined)
        throw new Error("Every arranged filing has been handed in: ask for fewer rounds");
      return ask;
    },
  };
}
