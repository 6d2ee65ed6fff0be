import type { IncomingMessage, ServerResponse } from "node:http";
import { problem } from "../../lib/http/problem";
import { problemPage } from "../../lib/http/problem-page";
import { acceptedLanguage, languageOfPath } from "../../lib/http/request-language";
import { pageArea } from "../../lib/identity/page-area";
import { addressOf } from "./address";
import type { Told } from "./failure-pages";

const OPEN_DATA = "/api/open/";
const OF_ROUTES = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const OF_FORMS = ["GET", "HEAD", "OPTIONS", "POST"];
const OF_READING = ["GET", "HEAD", "OPTIONS"];

/** What may be done at an address: routes say for themselves, signed-in pages take forms, everything else is only read. */
function methodsAt(path: string): readonly string[] {
  // The development server's own tools post to it; in a build nothing is there.
  if (path.startsWith("/api/") || path === "/" || path.startsWith("/__nextjs")) return OF_ROUTES;
  return pageArea(path) === "account" ? OF_FORMS : OF_READING;
}

/** Answers here what the framework would read as a GET or stumble over. False: it may have the request. */
export function answerMethod(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = "GET" } = request;
  const allowed = methodsAt(addressOf(request).pathname);
  if (!allowed.includes(method)) {
    // Whoever tells failures gives it its words.
    response.statusCode = 405;
    response.end();
    return true;
  }
  if (method !== "OPTIONS" || allowed === OF_ROUTES) return false;
  response.writeHead(204, { allow: allowed.join(", "), "cache-control": "no-store" }).end();
  return true;
}

type Refused = { readonly request: IncomingMessage; readonly requestId: string; readonly origin: string };

/** The words of a 405: a page for people, problem details for programs, and for everybody what is taken instead. */
export async function toldMethods({ request, requestId, origin }: Refused): Promise<Told> {
  const { pathname } = addressOf(request);
  const [headers, allowed] = [request.headers, methodsAt(pathname)];
  const allow = allowed === OF_ROUTES ? await askedOf(`${origin}${pathname}`) : allowed.join(", ");
  const language = languageOfPath(pathname) ?? acceptedLanguage(headers["accept-language"] ?? null);
  const isPage = !pathname.startsWith("/api/") || (headers.accept ?? "").includes("text/html");
  const told =
    isPage && !pathname.startsWith(OPEN_DATA)
      ? problemPage({ status: 405, language, requestId })
      : problem({ status: 405, code: "methodNotAllowed", requestId });
  return {
    body: await told.text(),
    headers: {
      ...Object.fromEntries(told.headers),
      allow,
      ...(pathname.startsWith(OPEN_DATA) && {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "Allow",
        "cross-origin-resource-policy": "cross-origin",
      }),
    },
  };
}

/** Only the route itself knows, and tells whoever asks for its options. */
async function askedOf(address: string): Promise<string> {
  const response = await fetch(address, { method: "OPTIONS" });
  return response.headers.get("allow") ?? "OPTIONS";
}
