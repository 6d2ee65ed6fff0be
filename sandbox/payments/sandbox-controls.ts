import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { expireSession, sessionNow } from "./checkout";
import { type FaultSwitches, faultsAsked } from "./faults";
import { serially } from "./serially";
import { inStore } from "./store";

/** What tests and the curious may do to the sandbox itself: faults, the passing of time, a look at the webhooks. */
export function addSandboxControls(
  app: FastifyInstance,
  { pool, faults }: { pool: Pool; faults: FaultSwitches },
): void {
  for (const address of ["/health", "/sandbox/health"]) {
    app.get(address, async () => {
      await pool.query("SELECT 1");
      return { status: "ok" };
    });
  }
  app.get("/sandbox/faults", () => faults.list());
  app.post("/sandbox/faults", (request, reply) => {
    const asked = faultsAsked.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ issues: asked.error.issues });
    faults.set(asked.data);
    return faults.list();
  });
  app.post<{ Params: { id: string } }>("/sandbox/sessions/:id/expiry", async ({ params: { id } }, reply) => {
    const session = await serially(id, () =>
      inStore(pool, async (store) => {
        const found = await sessionNow(store, id);
        return found?.status === "open" ? expireSession(store, found) : found;
      }),
    );
    return session === undefined ? reply.code(404).send({}) : { status: session.status };
  });
  app.get("/sandbox/webhooks", async () => {
    const { rows } = await pool.query(
      "SELECT event_id, state, tries, body::jsonb ->> 'type' AS type FROM webhook ORDER BY id",
    );
    return { items: rows };
  });
}
