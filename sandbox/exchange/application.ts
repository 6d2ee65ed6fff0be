import fastify, { type FastifyInstance } from "fastify";
import { filingKindDesk } from "./desk/filing-kind-desk";
import { feeScheduleDesk } from "./desk/fee-schedule-desk";
import { deskJson } from "./desk/json-routes";
import { deskPages } from "./desk/page-routes";
import { hearingDesk } from "./desk/hearing-desk";
import { mandateDesk } from "./desk/mandate-desk";
import { outageDesk } from "./desk/outage-desk";
import { documentEndpoints } from "./documents/endpoints";
import { eventEndpoints } from "./events/endpoints";
import { Api } from "./http/api";
import { PlatformProblem } from "./http/problem";
import { isReached } from "./http/send-answer";
import { tokenEndpoint } from "./http/token-endpoint";
import { feeScheduleEndpoints } from "./public/fee-schedule-endpoints";
import { filingKindEndpoints } from "./public/filing-kind-endpoints";
import { outageEndpoints } from "./public/outage-endpoints";
import { hearingEndpoints } from "./public/hearing-endpoints";
import { proceedingEndpoints } from "./public/proceeding-endpoints";
import { registerEndpoints } from "./registers/endpoints";
import { mandateEndpoints } from "./registers/mandate-endpoints";
import { sandboxRoutes } from "./sandbox-routes";
import { tisEndpoints } from "./tis/endpoints";
import type { World } from "./world";

const LARGEST_JSON = 2 * 1024 * 1024;

/** Everything the sandbox answers: the contract, the desk, and the switches. */
export function application(world: World): FastifyInstance {
  const app = fastify({ bodyLimit: LARGEST_JSON, forceCloseConnections: true });
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  app.setErrorHandler((error, _request, reply) => {
    const problem = problemOf(error);
    if (problem.retryAfterSeconds !== null) reply.header("retry-after", String(problem.retryAfterSeconds));
    return reply.code(problem.status).type("application/problem+json").send(JSON.stringify(problem.body()));
  });
  app.setNotFoundHandler(() => {
    throw new PlatformProblem(404, "notFound");
  });
  const api = new Api(app, world);
  tokenEndpoint(app, world);
  app.get("/.well-known/jwks.json", async (request, reply) => {
    if (!(await isReached(world.faults, "platformKeys", request))) return reply.hijack();
    return { keys: [world.key.publicJwk] };
  });
  registerEndpoints(api);
  mandateEndpoints(api, world);
  tisEndpoints(api, world);
  eventEndpoints(api, world);
  hearingEndpoints(api, world);
  proceedingEndpoints(api, world);
  outageEndpoints(api, world);
  feeScheduleEndpoints(api, world);
  filingKindEndpoints(api, world);
  documentEndpoints(app, world);
  sandboxRoutes(app, world);
  deskJson(app, world);
  deskPages(app, world);
  hearingDesk(app, world);
  mandateDesk(app, world);
  outageDesk(app, world);
  feeScheduleDesk(app, world);
  filingKindDesk(app, world);
  return app;
}

/** The framework's own refusals (a body too large, JSON that is none) speak like the platform; the rest is its fault. */
function problemOf(error: unknown): PlatformProblem {
  if (error instanceof PlatformProblem) return error;
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status === 413) return new PlatformProblem(413, "documentTooLarge");
  if (status >= 400 && status < 500) return new PlatformProblem(400, "requestInvalid");
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return new PlatformProblem(500, "internal");
}
