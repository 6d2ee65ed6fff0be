import { describe, expect, test } from "vitest";
import { z } from "zod";
import { err, ok } from "@/lib/core/result";
import { Outage } from "@/lib/core/outage";
import { env } from "@/lib/env";
import { defineRoute } from "./define-route";
import { secondsToWait } from "./rate-limit";

const input = z.strictObject({ id: z.string().regex(/^\d+$/), sum: z.coerce.number().optional() });

const route = defineRoute({
  access: "public",
  body: "form",
  input,
  audit: "none",
  refusals: { alreadyPaid: 409 },
  run: async ({ id, sum }) => {
    if (id === "409") return Promise.resolve(err("alreadyPaid"));
    if (id === "500") throw new Error("a name that must not leak");
    if (id === "503") throw new Outage("exchange");
    return Promise.resolve(ok({ id, sum: sum ?? null }));
  },
});

type Sent = { method?: string; body?: string; headers?: Record<string, string>; query?: string };

function send(
  id: string,
  { method = "POST", body = "", headers = {}, query = "" }: Sent = {},
): Promise<Response> {
  const request = new Request(`${env().APP_ORIGIN}/api/things/${id}${query}`, {
    method,
    headers: {
      origin: env().APP_ORIGIN,
      "x-forwarded-for": `test-${id}-${String(Math.random())}`,
      ...headers,
    },
    ...(method === "GET" ? {} : { body }),
  });
  return route(request, { params: Promise.resolve({ id }) });
}

const HTML = { accept: "text/html" };

test("what parses runs, and is never kept by caches", async () => {
  const response = await send("7", { body: "sum=12" });
  expect(await response.json()).toEqual({ id: "7", sum: 12 });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

describe("problems for programs, pages for people", () => {
  test.each([
    ["an unknown field", "1", { body: "evil=1" }, 400],
    ["a malformed address", "x", {}, 400],
    ["an expected refusal", "409", {}, 409],
    ["a bug", "500", {}, 500],
    ["an outage", "503", {}, 503],
    ["a foreign origin", "1", { headers: { origin: "https://evil.example" } }, 403],
    ["no origin", "1", { headers: { origin: "" } }, 403],
    ["a body beyond the limit", "1", { body: `sum=${"1".repeat(1_000_001)}` }, 400],
  ])("%s", async (_, id, sent: Sent, status) => {
    const told = await send(id, sent);
    expect(told.status).toBe(status);
    expect(told.headers.get("content-type")).toBe("application/problem+json");
    const text = await told.text();
    expect(text).not.toContain("must not leak");
    expect(JSON.parse(text)).toMatchObject({ status, requestId: expect.any(String) as string });

    for (const lang of ["lv", "en"]) {
      const shown = await send(id, {
        ...sent,
        headers: { ...sent.headers, ...HTML },
        query: `?lang=${lang}`,
      });
      expect(shown.status).toBe(status);
      expect(await shown.text()).toContain(`<html lang="${lang}">`);
    }
  });
});

test("the limit of requests is told with the time to wait", async () => {
  const limit = { name: "test-few", points: 2, seconds: 60 };
  expect(await secondsToWait(limit, "someone")).toBeUndefined();
  expect(await secondsToWait(limit, "someone")).toBeUndefined();
  expect(await secondsToWait(limit, "someone")).toBeGreaterThan(0);
  expect(await secondsToWait(limit, "someone else")).toBeUndefined();
});

test("the limiter is exact under parallel use", async () => {
  const limit = { name: "test-parallel", points: 5, seconds: 60 };
  const waits = await Promise.all(Array.from({ length: 50 }, () => secondsToWait(limit, "crowd")));
  expect(waits.filter((wait) => wait === undefined)).toHaveLength(5);
});

test("a route may lead the browser to a page that tells the refusal", async () => {
  const leading = defineRoute({
    access: "public",
    input: z.object({}),
    audit: "none",
    refusals: { gone: 410 },
    run: async () => Promise.resolve(err("gone")),
    refused: () => "/lv/cases",
  });
  const request = new Request(`${env().APP_ORIGIN}/api/x`, { headers: { accept: "text/html" } });
  const response = await leading(request, { params: Promise.resolve({}) });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/lv/cases"]);
});
