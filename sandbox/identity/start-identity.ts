import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { FaultSwitches } from "./faults";
import { interactionRoutes } from "./interaction-routes";
import { keptKey } from "./kept-key";
import { pagePolicy } from "./page";
import { identityProvider } from "./provider";
import { provideFaults } from "./provider-faults";
import { sandboxRoutes } from "./sandbox-routes";
import type { IdentitySettings } from "./settings";
import { signerRoutes } from "./signer-routes";
import { stoppedPage } from "./stopped-page";
import { textsFor } from "./texts";

export type RunningIdentity = { readonly issuer: string; readonly close: () => Promise<void> };

const OWN_PATHS = /^\/(interaction|sandbox|signer|health)(\/|$|\?)/;
const MAX_BODY_BYTES = 64 * 1024;

/** Starts the national login and the signing service of the sandbox on one port. */
export async function startIdentity(settings: IdentitySettings): Promise<RunningIdentity> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const issuer = settings.issuer ?? `http://localhost:${String(port)}`;
  server.on("request", await requestListener(settings, issuer));
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function requestListener(settings: IdentitySettings, issuer: string): Promise<RequestListener> {
  const key = await keptKey(settings.dataDir);
  const faults = new FaultSwitches();
  const provider = identityProvider({ settings, issuer, key, faults });
  provideFaults(provider, faults, key);
  const app = ownPages(settings);
  sandboxRoutes(app, faults);
  interactionRoutes(app, provider, faults);
  signerRoutes(app, { settings, key, faults, signerUrl: `${issuer}/signer` });
  await app.ready();
  const provide = provider.callback();
  return (request, response) => {
    if (OWN_PATHS.test(request.url ?? "")) app.routing(request, response);
    else void provide(request, response);
  };
}

function ownPages({ portalOrigin }: IdentitySettings): FastifyInstance {
  const app = fastify({ bodyLimit: MAX_BODY_BYTES });
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(String(body))));
    },
  );
  app.setErrorHandler((error, request, reply) => {
    // An interaction that ended or belongs to another browser: the provider throws, the person is told to begin again.
    const texts = textsFor(request.headers["accept-language"]);
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
    return reply.code(status).type("text/html; charset=utf-8").send(stoppedPage(texts, portalOrigin));
  });
  app.addHook("onSend", async (_request, reply) => {
    reply.headers({
      "content-security-policy": pagePolicy(portalOrigin),
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
    });
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  return app;
}
