import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { schemaFault } from "@/lib/exchange/contract-check";
import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { startTestExchange, type TestExchange } from "../test-exchange";

type Delivery = { readonly event: ExchangeEvent; readonly signature: string; readonly type: string };

let portal: Server;
let exchange: TestExchange;
let deliveries: Delivery[] = [];
let answers: number[] = [];

beforeAll(async () => {
  portal = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const event = JSON.parse(Buffer.concat(parts).toString()) as ExchangeEvent;
      const { "x-exchange-signature": signature, "content-type": type } = request.headers;
      deliveries.push({ event, signature: String(signature), type: String(type) });
      response.writeHead(answers.shift() ?? 202).end();
    });
  });
  await new Promise<void>((resolve) => portal.listen(0, "localhost", resolve));
  const portalOrigin = `http://localhost:${String((portal.address() as AddressInfo).port)}`;
  exchange = await startTestExchange({ portalOrigin });
});
beforeEach(async () => {
  await exchange.command("/sandbox/reset");
  deliveries = [];
  answers = [];
});
afterAll(async () => {
  await exchange.close();
  portal.closeAllConnections();
  await new Promise((resolve) => portal.close(resolve));
});

const until = (count: number): Promise<void> =>
  vi.waitFor(() => {
    expect(deliveries.length).toBeGreaterThanOrEqual(count);
  }, 30_000);

describe("events on their way to the portal", () => {
  test("are signed CloudEvents with ids alone", async () => {
    const { filingId, clientRef } = await exchange.file();
    await until(1);
    const [delivery] = deliveries;
    expect(delivery?.type).toBe("application/cloudevents+json");
    expect(delivery?.signature).toMatch(/^[\w-]+\.\.[\w-]+$/);
    expect(schemaFault("Event", delivery?.event)).toBeNull();
    expect(delivery?.event).toMatchObject({
      type: "lv.elieta.filing.state",
      source: exchange.origin,
      data: { filingId, clientRef, version: 1 },
    });
  });

  test("are sent again until they are taken", async () => {
    answers = [500, 503];
    await exchange.file();
    await until(3);
    expect(new Set(deliveries.map(({ event }) => event.id)).size).toBe(1);
  });

  test("come in the order of what happened; a fault turns it round or doubles them", async () => {
    const { filingId } = await exchange.file();
    await until(1);
    deliveries = [];
    await exchange.command("/sandbox/faults", { kind: "reversedEvents" });
    await exchange.command("/sandbox/faults", { kind: "duplicateEvents", times: 10 });
    await exchange.command(`/sandbox/desk/filings/${filingId}/register`);
    await until(6);
    const kinds = deliveries.map(({ event }) => event.type);
    expect(kinds).toEqual([
      "lv.elieta.filing.state",
      "lv.elieta.filing.state",
      "lv.elieta.case.changed",
      "lv.elieta.case.changed",
      "lv.elieta.public.changed",
      "lv.elieta.public.changed",
    ]);
  });

  test("a dropped one is in the feed all the same", async () => {
    await exchange.command("/sandbox/faults", { kind: "dropEvents", times: 5 });
    const { filingId } = await exchange.file();
    await vi.waitFor(async () => {
      const { json } = await exchange.caller.ask({
        operation: "events",
        path: "/v1/events?limit=100",
        as: null,
      });
      expect((json["items"] as ExchangeEvent[]).map(({ data }) => data.filingId)).toContain(filingId);
    }, 30_000);
    expect(deliveries).toEqual([]);
  });
});
