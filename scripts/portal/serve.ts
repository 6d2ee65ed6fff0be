import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import next from "next";
import { PROBLEMS } from "../../components/layout/problems";
import { LANGUAGES } from "../../lib/core/language";
import { addressOf, readableAddress } from "./address";
import { FailurePages } from "./failure-pages";
import { answerMethod, toldMethods } from "./methods";
import { isPublicPage, leanPage } from "./public-page";
import { logRequest, requestLogger } from "./request-log";
import { setSecurityHeaders } from "./security-headers";
import { tellFailures } from "./tell-failures";

export type Serving = { port: number; hostname?: string | undefined; development: boolean };

/** Requests under way get this long to end before the process does. */
const GRACE_MS = 10_000;

/** The portal behind a plain HTTP server, which sees to what Next leaves open: readable addresses, methods, numbers of requests, their log and told failures. */
export async function serve({ port, hostname, development }: Serving): Promise<void> {
  const app = next({ dev: development, port, ...(hostname === undefined ? {} : { hostname }) });
  await app.prepare();
  const handle = app.getRequestHandler();
  const upgrade = app.getUpgradeHandler();
  const origin = `http://127.0.0.1:${String(port)}`;
  const pages = new FailurePages(origin);
  const log = requestLogger();
  const server = createServer((request, response) => {
    const requestId = numbered(request);
    setSecurityHeaders(response);
    request.url = readableAddress(request.url ?? "/");
    // What was asked for, word for word, as a cache in front knows it; whatever a reader sends under this name is overwritten.
    request.headers["x-portal-path"] = request.url;
    logRequest(log, { request, response, requestId });
    if (!development && isPublicPage(request)) leanPage(request, response);
    const path = addressOf(request).pathname;
    if (request.method !== "GET" || !isProblemPage(path)) {
      const asked = { path, requestId, acceptLanguage: request.headers["accept-language"] };
      tellFailures(request, response, (status) =>
        status === 405 ? toldMethods({ request, requestId, origin }) : pages.pageFor({ ...asked, status }),
      );
    }
    if (answerMethod(request, response)) return;
    void handle(request, response);
  });
  // Longer than a proxy in front keeps an idle connection, so that it never writes into one that is just being closed.
  server.keepAliveTimeout = 65_000;
  // We are no proxy.
  server.on("connect", (_, socket) =>
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n"),
  );
  server.on("upgrade", (request, socket, head) => void upgrade(request, socket, head));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, resolve);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void shutDown(server));
  process.stdout.write(`Portal listens on port ${String(port)}\n`);
}

/** The number of a request: the one our own proxy gave it, or a new one. Log and error page name the same. */
function numbered(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  const requestId = typeof given === "string" && /^[\w-]{16,64}$/.test(given) ? given : randomUUID();
  request.headers["x-request-id"] = requestId;
  return requestId;
}

/** The pages about problems must not be told by themselves. */
const isProblemPage = (path: string): boolean =>
  LANGUAGES.some((language) => PROBLEMS.some((code) => path === `/${language}/problem/${code}`));

async function shutDown(server: Server): Promise<void> {
  const deadline = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
  clearTimeout(deadline);
  process.exit(0);
}
