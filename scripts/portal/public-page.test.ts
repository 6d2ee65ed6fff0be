import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { request as ask } from "node:http";
import { gunzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { isPublicPage, leanPage, withoutScripts } from "./public-page";

const TEXT = "Tiesas sēde ".repeat(200);
const PAGE = `<!DOCTYPE html><html><head><link rel="preload" as="script" href="/a.js"/><link rel="preload" as="font" href="/f.woff2"/></head><body><p>${TEXT} &lt;script>alert(1)&lt;/script></p><script>self.x=[1,"</p>"]</script><script src="/b.js" async=""></script></body></html>`;

let close: (() => Promise<void>) | undefined;

afterEach(async () => close?.());

async function serving(answer: RequestListener): Promise<number> {
  const server = createServer((request, response) => {
    if (isPublicPage(request)) leanPage(request, response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return (server.address() as AddressInfo).port;
}

type Asking = { path?: string; method?: string; headers?: Record<string, string> };
type Told = { status: number; headers: Record<string, unknown>; body: Buffer };

const fetched = (
  port: number,
  { path = "/lv/help", method = "GET", headers = {} }: Asking = {},
): Promise<Told> =>
  new Promise((resolve, reject) => {
    ask({ port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on("error", reject)
      .end();
  });

/** Answers as the framework does: a page in pieces, or a refusal. */
const page =
  (status = 200, type = "text/html; charset=utf-8"): RequestListener =>
  (request, response) => {
    response.statusCode = status;
    response.setHeader("cache-control", "public, s-maxage=60");
    response.setHeader("content-type", type);
    response.setHeader("x-encoding-asked", String(request.headers["accept-encoding"]));
    response.write(PAGE.slice(0, 700));
    response.end(PAGE.slice(700));
  };

test("a public page loses its scripts, keeps its text and its fonts, and nothing that only looks like a script", async () => {
  const { body, headers } = await fetched(await serving(page()));
  const text = body.toString();
  expect(text).not.toMatch(/<script|as="script"/);
  expect(text).toContain(TEXT);
  expect(text).toContain("&lt;script>alert(1)&lt;/script>");
  expect(text).toContain('as="font"');
  expect(headers["content-length"]).toBe(String(body.length));
  expect(headers["cache-control"]).toBe("public, s-maxage=60");
});

test("whoever accepts it gets the page compressed, once, and the framework is asked for the plain one", async () => {
  const port = await serving(page());
  const { body, headers } = await fetched(port, { headers: { "accept-encoding": "br, gzip" } });
  expect(headers["content-encoding"]).toBe("gzip");
  expect(headers["x-encoding-asked"]).toBe("undefined");
  expect(String(headers["vary"])).toContain("Accept-Encoding");
  expect(gunzipSync(body)).toEqual(withoutScripts(Buffer.from(PAGE)));
  const refused = await fetched(port, { headers: { "accept-encoding": "gzip;q=0, identity" } });
  expect(refused.headers["content-encoding"]).toBeUndefined();
});

test("whoever has the page is told so, with an empty answer", async () => {
  const port = await serving(page());
  const etag = String((await fetched(port)).headers["etag"]);
  expect(etag).toMatch(/^W\/"[\w-]{27}"$/);
  const again = await fetched(port, { headers: { "if-none-match": `"other", ${etag}` } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect(again.headers["etag"]).toBe(etag);
  expect((await fetched(port, { headers: { "if-none-match": 'W/"other"' } })).status).toBe(200);
});

test("HEAD tells of the page and sends none of it", async () => {
  const port = await serving(page());
  const [got, told] = [await fetched(port), await fetched(port, { method: "HEAD" })];
  expect(told.body).toHaveLength(0);
  expect(told.headers["etag"]).toBe(got.headers["etag"]);
  expect(told.headers["content-length"]).toBe(got.headers["content-length"]);
});

test("a refusal or a way to another address is kept by no cache", async () => {
  for (const status of [307, 400, 404, 500]) {
    const { headers, status: told } = await fetched(await serving(page(status)));
    expect(told).toBe(status);
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["etag"]).toBeUndefined();
    await close?.();
  }
});

test.each(["/lv/cases", "/lv/forms/x/y/z", "/api/open/v1/courts", "/_next/static/a.js"])(
  "%s passes as it is",
  async (path) => {
    const { body, headers } = await fetched(await serving(page()), { path });
    expect(body.toString()).toBe(PAGE);
    expect(headers["etag"]).toBeUndefined();
  },
);

test.each(["/lv/sign-in", "/en/sign-in?return=%2Fen%2Fcases", "/lv/signed-out", "/en/problem/notFound"])(
  "%s runs no script either",
  async (path) => {
    const { body } = await fetched(await serving(page()), { path });
    expect(body.toString()).not.toContain("<script");
  },
);

test("what the router asks for passes as it is", async () => {
  const { body } = await fetched(await serving(page()), { headers: { rsc: "1" } });
  expect(body.toString()).toBe(PAGE);
});

test("bytes that are no page pass whole", async () => {
  const { body } = await fetched(await serving(page(200, "text/plain")));
  expect(body.toString()).toBe(PAGE);
});
