/** Runs once when the portal starts, before it answers anybody. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startPortal } = await import("./lib/health/server/start-portal");
  startPortal();
}
