import type { Instrumentation } from "next";

/** Runs once when the portal starts, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startPortal } = await import("./lib/health/server/start-portal");
  startPortal();
}

/** A page that fails is told in the log under the number that its error page shows (scripts/portal). */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { log } = await import("./lib/log");
  log.error({ requestId: request.headers["x-request-id"], route: context.routePath, error }, "page failed");
};
