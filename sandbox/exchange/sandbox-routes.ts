import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { operationsOfContract } from "@/lib/exchange/contract-check";
import type { Operation } from "@/lib/exchange/shapes";
import { rows } from "./database";
import { FAULT_KINDS } from "./faults";
import { PlatformProblem } from "./http/problem";
import { seed } from "./seed";
import { KEPT_TABLES } from "./tables";
import { enterOldCase, oldCase } from "./tis/enter-old-case";
import { letTimePass } from "./tis/let-time-pass";
import type { World } from "./world";

const faultRequest = z.object({
  kind: z.enum(FAULT_KINDS),
  operation: z
    .string()
    .nullable()
    .default(null)
    .refine(
      (name): name is Operation | null =>
        name === null || (operationsOfContract() as string[]).includes(name),
    ),
  times: z.number().int().min(1).nullable().default(1),
  ms: z.number().int().min(0).max(600_000).default(10_000),
  bytes: z.number().int().min(0).default(20),
});
const timeRequest = z.object({ days: z.number().int().min(1).max(400) });

/** What stands beside the platform: is it alive, its switches, its clock, a fresh start. Never part of a real one. */
export function sandboxRoutes(app: FastifyInstance, world: World): void {
  app.get("/health", async () => {
    await world.pool.query("SELECT 1");
    return { status: "ok" };
  });
  app.get("/sandbox/faults", () => ({ items: world.faults.list() }));
  app.post("/sandbox/faults", (request) => {
    const { kind, operation, times, ms, bytes } = parsedBody(faultRequest, request.body);
    world.faults.switchOn({ kind, operation, times, amount: kind === "slow" ? ms : bytes });
    return { items: world.faults.list() };
  });
  app.delete("/sandbox/faults", () => {
    world.faults.switchOff(null);
    return { items: [] };
  });
  app.post("/sandbox/time", async (request) => {
    const { days } = parsedBody(timeRequest, request.body);
    const acts = await letTimePass(world, days);
    return { now: world.clock.now().toISOString(), acts };
  });
  app.get("/sandbox/time", () => ({ now: world.clock.now().toISOString() }));
  app.post("/sandbox/cases", async (request) => {
    const { caseId, caseNumber } = await enterOldCase(world, parsedBody(oldCase, request.body));
    return { caseId, caseNumber };
  });
  app.get("/sandbox/access-log", async () => ({
    items: await rows(
      world.pool,
      "SELECT at, personal_code, operation, purpose, acr, mandate_id FROM access_log ORDER BY at DESC LIMIT 200",
    ),
  }));
  app.post("/sandbox/reset", async () => {
    world.faults.switchOff(null);
    await world.clock.reset();
    await world.pool.query(`TRUNCATE ${KEPT_TABLES.join(", ")}`);
    await seed(world);
    return { status: "ok" };
  });
}

export function parsedBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PlatformProblem(400, "requestInvalid", {
    detail: `${issue?.path.join("/") ?? ""} ${issue?.message ?? ""}`.trim(),
  });
}
