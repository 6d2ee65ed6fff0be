import type { IncomingMessage, ServerResponse } from "node:http";
import { type DestinationStream, type Logger, pino } from "pino";
import { addressOf } from "./address";

/** What the build made and what asks whether we live would bury the rest. */
const LEFT_OUT = /^\/(?:_next\/static|fonts|api\/health)\//;
/** A word of our own addresses. Whatever else stands in one may be somebody's number or name. */
const WORD = /^[a-z][a-zA-Z.-]{0,40}$/;

/** The log of requests, of the level that `lib/env.ts` checks for the rest of the portal; JSON to standard output unless said otherwise. */
export function requestLogger(destination?: DestinationStream): Logger {
  const options = {
    level: process.env["LOG_LEVEL"] ?? "info",
    base: { service: "portal" },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** One line when the answer has gone or the asker has: number, method, route, status and milliseconds. Names nobody. */
export function logRequest(
  log: Logger,
  { request, response, requestId }: { request: IncomingMessage; response: ServerResponse; requestId: string },
): void {
  const { pathname } = addressOf(request);
  // The method as it was asked: on its way to the framework a HEAD becomes a GET.
  const { method } = request;
  if (LEFT_OUT.test(pathname)) return;
  const begin = performance.now();
  response.once("close", () => {
    const { statusCode: status } = response;
    const line = {
      requestId,
      method,
      route: status === 404 ? ":unknown" : routeOf(pathname),
      status,
      ms: Math.round(performance.now() - begin),
      ...(response.writableFinished ? {} : { gone: true }),
    };
    if (status >= 500) log.warn(line, "request");
    else log.info(line, "request");
  });
}

/** The address with `:id` for every part that is no word of ours, and without its query. */
export const routeOf = (pathname: string): string =>
  pathname
    .split("/")
    .map((part) => (part === "" || WORD.test(part) ? part : ":id"))
    .join("/");
