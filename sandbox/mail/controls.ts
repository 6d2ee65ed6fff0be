import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { z } from "zod";
import { type FaultSwitches, faultsAsked } from "./faults";
import { emptyMailboxes, mails } from "./store";

const listed = z.object({
  to: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(5_000).default(1_000),
});

/** What tests may ask and do: health, the mails as JSON, faults. */
export function addControls(
  app: FastifyInstance,
  { pool, faults }: { pool: Pool; faults: FaultSwitches },
): void {
  app.get("/health", async () => {
    await pool.query("SELECT 1");
    return { status: "ok" };
  });
  app.get("/sandbox/mails", async (request, reply) => {
    const asked = listed.safeParse(request.query);
    if (!asked.success) return reply.code(400).send({ issues: asked.error.issues });
    return { items: await mails(pool, asked.data.to, asked.data.limit) };
  });
  app.delete("/sandbox/mails", async () => {
    await emptyMailboxes(pool);
    return { items: [] };
  });
  app.get("/sandbox/faults", () => faults.list());
  app.post("/sandbox/faults", (request, reply) => {
    const asked = faultsAsked.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ issues: asked.error.issues });
    faults.set(asked.data);
    return faults.list();
  });
}
