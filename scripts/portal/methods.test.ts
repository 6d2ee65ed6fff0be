import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { addressOf } from "./address";
import { answerMethod, toldMethods } from "./methods";
import { setSecurityHeaders } from "./security-headers";
import { tellFailures } from "./tell-failures";

const REQUEST_ID = "0123456789abcdef-number";

let close: (() => Promise<void>) | undefined;

afterEach(async () => close?.());

/** A portal whose framework answers every page, and takes POST only at every route, as silently as it does. */
async function serving(): Promise<number> {
  const server = createServer((request, response) => {
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    setSecurityHeaders(response);
    tellFailures(request, response, () => toldMethods({ request, requestId: REQUEST_ID, origin }));
    if (answerMethod(request, response)) return;
    const isRoute = addressOf(request).pathname.startsWith("/api/");
    if (isRoute && request.method === "OPTIONS") response.writeHead(204, { allow: "OPTIONS, POST" }).end();
    else if (isRoute && request.method !== "POST") response.writeHead(405).end();
    else response.writeHead(200, { "content-type": "text/html" }).end("the page");
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return (server.address() as AddressInfo).port;
}

type Told = { status: number; headers: Record<string, unknown>; body: string };

async function send(method: string, path: string, headers: Record<string, string> = {}): Promise<Told> {
  const port = await serving();
  return new Promise((resolve, reject) => {
    ask({ port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("what is only read takes nothing else", () => {
  const methods = ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"];
  const paths = ["/en", "/en/hearings", "/en/sign-in", "/en/problem/notFound", "/en/nothing"];
  test.each(methods.flatMap((method) => paths.map((path) => [method, path] as const)))(
    "%s %s",
    async (method, path) => {
      const { status, headers, body } = await send(method, path);
      expect(status).toBe(405);
      expect(headers["allow"]).toBe("GET, HEAD, OPTIONS");
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["content-security-policy"]).toContain("script-src 'none'");
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(body).toContain('<html lang="en">');
      expect(body).toContain(REQUEST_ID);
      expect(body).not.toMatch(/the page|<script/);
    },
  );

  test.each(["/icon.svg", "/fonts/x.woff2", "/nothing"])(
    "POST %s, in the reader's language",
    async (path) => {
      const { status, body } = await send("POST", path, { "accept-language": "en" });
      expect(status).toBe(405);
      expect(body).toContain('<html lang="en">');
    },
  );
});

test.each(["GET", "HEAD"])("%s passes", async (method) => {
  expect((await send(method, "/lv/hearings")).status).toBe(200);
});

test.each(["/lv/cases", "/en/forms/simplified-money-claim/x/screening"])(
  "forms of a signed-in page are taken at %s, and nothing beyond them",
  async (path) => {
    expect((await send("POST", path)).body).toBe("the page");
    const { status, headers } = await send("DELETE", path);
    expect(status).toBe(405);
    expect(headers["allow"]).toBe("GET, HEAD, OPTIONS, POST");
  },
);

test("who asks what a page takes is told", async () => {
  const { status, headers, body } = await send("OPTIONS", "/en/hearings");
  expect(status).toBe(204);
  expect(headers["allow"]).toBe("GET, HEAD, OPTIONS");
  expect(body).toBe("");
});

describe("a route that does not take a method", () => {
  test.each([
    ["GET", "/api/drafts"],
    ["TRACE", "/api/drafts"],
    ["DELETE", "/api/open/v1/fees/calculation"],
    ["PROPFIND", "/api/open/v1/fees/calculation"],
  ])("%s %s: problem details, and what it takes", async (method, path) => {
    const { status, headers, body } = await send(method, path);
    expect(status).toBe(405);
    expect(headers["allow"]).toBe("OPTIONS, POST");
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(headers["cache-control"]).toBe("no-store");
    expect(JSON.parse(body)).toMatchObject({
      status: 405,
      title: "Method Not Allowed",
      code: "methodNotAllowed",
      requestId: REQUEST_ID,
    });
    const isOpen = path.startsWith("/api/open/");
    expect(headers["access-control-allow-origin"]).toBe(isOpen ? "*" : undefined);
    expect(headers["cross-origin-resource-policy"]).toBe(isOpen ? "cross-origin" : "same-origin");
  });

  test("a person's browser is shown a page, save by the open data", async () => {
    const page = await send("GET", "/api/drafts", { accept: "text/html", "accept-language": "en" });
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(page.body).toContain('<html lang="en">');
    const open = await send("GET", "/api/open/v1/fees/calculation", { accept: "text/html" });
    expect(open.headers["content-type"]).toBe("application/problem+json");
  });

  test("HEAD is told without words", async () => {
    const { status, headers, body } = await send("HEAD", "/api/drafts");
    expect([status, headers["allow"], body]).toEqual([405, "OPTIONS, POST", ""]);
  });
});
