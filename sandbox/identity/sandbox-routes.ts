import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { FAULTS, type FaultSwitches, isFault } from "./faults";
import { STYLE } from "./page";

const order = z.object({
  fault: z.string().refine(isFault, { message: "unknown fault" }),
  times: z.number().int().min(1).max(1000).default(1),
});

/** What tests and the demo need of the sandbox itself: health, looks, fault switches. */
export function sandboxRoutes(app: FastifyInstance, faults: FaultSwitches): void {
  app.get("/health", () => ({ status: "ok" }));
  app.get("/sandbox/style.css", (_request, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "max-age=3600").send(STYLE),
  );
  app.get("/sandbox/faults", () => ({ known: FAULTS, on: faults.list() }));
  app.post("/sandbox/faults", async (request, reply) => {
    const parsed = order.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ code: "unknownFault", known: FAULTS });
    faults.switchOn(parsed.data.fault, parsed.data.times);
    return { on: faults.list() };
  });
  app.delete("/sandbox/faults", () => {
    faults.switchAllOff();
    return { on: [] };
  });
}
