import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { FailurePages } from "./failure-pages";
import { tellFailures } from "./tell-failures";

const FRAME = '<!doctype html><html id="__next_error__"><head></head><body></body></html>';
const REFERENCE = "0123456789abcdef-reference";

let close: (() => Promise<void>) | undefined;

afterEach(async () => close?.());

/** A server that answers as Next does, with the portal's problem pages beside. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, language = "", area, code = ""] = pathname.split("/");
    if (area === "problem") {
      response.setHeader("content-security-policy", "script-src 'none'");
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<html lang="${language}"><h1>${code}</h1><span id="reference"></span></html>`);
      return;
    }
    const { "accept-language": acceptLanguage } = request.headers;
    tellFailures(request, response, (status) =>
      pages.pageFor({ path: pathname, status, requestId: REFERENCE, acceptLanguage }),
    );
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const pages = new FailurePages(origin);
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return origin;
}

const frame =
  (status: number): RequestListener =>
  (_, response) => {
    response.statusCode = status;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", "script-src 'nonce-abc'");
    response.setHeader("set-cookie", "kept=1");
    response.write(FRAME.slice(0, 20));
    response.end(FRAME.slice(20));
  };

test.each([
  ["/lv/cases/x", 404, 'lang="lv"', "notFound"],
  ["/en/cases/x", 404, 'lang="en"', "notFound"],
  ["/en/cases", 500, 'lang="en"', "unexpected"],
  ["/lv/cases", 503, 'lang="lv"', "maintenance"],
  ["/anything", 404, 'lang="en"', "notFound"],
])("%s with %i is told in words", async (path, status, language, code) => {
  const origin = await serving(frame(status));
  const response = await fetch(`${origin}${path}`, { headers: { "accept-language": "en" } });
  const html = await response.text();
  expect(response.status).toBe(status);
  expect(html).toContain(language);
  expect(html).toContain(`<h1>${code}</h1>`);
  expect(html).not.toContain("__next_error__");
  expect(response.headers.get("content-security-policy")).toBe("script-src 'none'");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("set-cookie")).toBe("kept=1");
});

test("a failure names the number that the log knows, a missing page has none", async () => {
  const failed = await serving(frame(500));
  expect(await (await fetch(`${failed}/lv/x`)).text()).toContain(`<span id="reference">${REFERENCE}</span>`);
  await close?.();
  const missing = await serving(frame(404));
  expect(await (await fetch(`${missing}/lv/x`)).text()).toContain('<span id="reference"></span>');
});

const TOO_MANY = "/en/problem/tooMany?wait=37";
const redirected: RequestListener = (_, response) => response.writeHead(307, { location: TOO_MANY }).end();

test("whoever asks too often is told 429 and when to come back, where they asked", async () => {
  const origin = await serving(redirected);
  const response = await fetch(`${origin}/en/proceedings?number=C33000026`, { redirect: "manual" });
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("37");
  expect(response.headers.get("location")).toBeNull();
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toContain("<h1>tooMany</h1>");
});

test.each<[string, RequestInit]>([
  ["a post", { method: "POST" }],
  ["a part of a page", { headers: { rsc: "1" } }],
])("%s that comes too often follows the redirect", async (_, init) => {
  const origin = await serving(redirected);
  const response = await fetch(`${origin}/en/cases`, { redirect: "manual", ...init });
  expect(response.status).toBe(307);
  expect(response.headers.get("location")).toBe(TOO_MANY);
});

test("a compressed frame is replaced as well", async () => {
  const origin = await serving((_, response) => {
    response.writeHead(404, { "content-type": "text/html", "content-encoding": "gzip" });
    response.end(gzipSync(FRAME));
  });
  const response = await fetch(`${origin}/lv/x`);
  expect(response.headers.get("content-encoding")).toBeNull();
  expect(await response.text()).toContain("notFound");
});

test.each<[string, RequestListener]>([
  ["a page that is there", (_, response) => response.setHeader("content-type", "text/html").end("body")],
  ["a redirect", (_, response) => response.writeHead(303, { location: "/lv" }).end("body")],
  [
    "problem details",
    (_, response) => response.writeHead(404, { "content-type": "application/problem+json" }).end("body"),
  ],
  [
    "parts of a page",
    (_, response) => response.writeHead(404, { "content-type": "text/x-component" }).end("body"),
  ],
  [
    "an answer of our routes",
    (_, response) =>
      response.writeHead(503, { "content-type": "text/html", "content-language": "lv" }).end("body"),
  ],
])("%s passes as it is", async (_, answer) => {
  const origin = await serving(answer);
  const response = await fetch(`${origin}/lv/x`, { redirect: "manual" });
  expect(await response.text()).toBe("body");
});

test("where even the page about the problem fails, the status is still true", async () => {
  const server = createServer((request, response) => {
    tellFailures(request, response, () => Promise.reject(new Error("nothing answers")));
    frame(500)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  close = () => new Promise((resolve) => server.close(() => resolve()));
  const response = await fetch(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/lv/x`);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe("500");
});
