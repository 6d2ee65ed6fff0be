import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { logRequest, requestLogger, routeOf } from "./request-log";

test.each([
  ["/lv/cases", "/lv/cases"],
  [
    "/lv/forms/simplified-money-claim/0198f2aa-7c11-7d2f-8a7e-1d2c3b4a5f60/parties",
    "/lv/forms/simplified-money-claim/:id/parties",
  ],
  ["/en/cases/C30-1234-26/10", "/en/cases/:id/:id"],
  ["/lv/010190-12345", "/lv/:id"],
  ["/lv/J%C4%81nis", "/lv/:id"],
])("%s is logged as %s", (pathname, route) => {
  expect(routeOf(pathname)).toBe(route);
});

/** Asks a server once for each path and answers the lines it wrote. */
async function linesOf(paths: readonly string[], status: number): Promise<Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = [];
  const log = requestLogger({
    write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>),
  });
  const server = createServer((request, response) => {
    logRequest(log, { request, response, requestId: "0123456789abcdef" });
    response.statusCode = status;
    response.end("answer");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  for (const path of paths) await fetch(`http://127.0.0.1:${String(port)}${path}`);
  await new Promise((resolve) => server.close(resolve));
  return lines;
}

test("each request is one line with its number, and its query is not told", async () => {
  const lines = await linesOf(["/lv/fees?amount=010190-12345"], 200);
  expect(lines).toEqual([
    expect.objectContaining({
      level: "info",
      service: "portal",
      requestId: "0123456789abcdef",
      method: "GET",
      route: "/lv/fees",
      status: 200,
    }),
  ]);
  expect(JSON.stringify(lines)).not.toContain("010190");
});

test("what somebody typed and nobody has is not told at all", async () => {
  expect(await linesOf(["/lv/liepa"], 404)).toEqual([expect.objectContaining({ route: ":unknown" })]);
});

test("what failed is a warning; files of the build and questions after health are left out", async () => {
  const lines = await linesOf(["/_next/static/a.js", "/api/health/ready", "/lv/cases"], 500);
  expect(lines).toEqual([expect.objectContaining({ level: "warn", route: "/lv/cases" })]);
});
