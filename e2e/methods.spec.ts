import { expect, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";

const READ = ["/lv", "/en/hearings", "/en/sign-in", "/lv/problem/notFound", "/icon.svg", "/robots.txt"];

for (const path of READ) {
  test(`${path} is only read`, async ({ request }) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "PROPFIND"]) {
      const answer = await request.fetch(path, { method, headers: { "accept-language": "lv" } });
      expect(answer.status(), method).toBe(405);
      expect(answer.headers()["allow"]).toBe("GET, HEAD, OPTIONS");
      expect(answer.headers()["cache-control"]).toBe("no-store");
      expect(answer.headers()["content-security-policy"]).toContain("script-src 'none'");
      const language = path.startsWith("/en") ? "en" : "lv";
      const html = await answer.text();
      expect(html).toContain(`<h1>${translator(language)("http:405.title")}</h1>`);
      expect(html).not.toContain("<script");
    }
    const options = await request.fetch(path, { method: "OPTIONS" });
    expect(options.status()).toBe(204);
    expect(options.headers()["allow"]).toBe("GET, HEAD, OPTIONS");
  });
}

for (const [method, path, allow] of [
  ["POST", "/api/open/v1/hearings", "GET, HEAD, OPTIONS"],
  ["DELETE", "/api/open/v1/courts", "GET, HEAD, OPTIONS"],
  ["GET", "/api/open/v1/fees/calculation", "POST, OPTIONS"],
  ["GET", "/api/drafts", "OPTIONS, POST"],
  ["DELETE", "/api/health/live", "GET, HEAD, OPTIONS"],
] as const) {
  test(`${method} ${path} is told to programs, with what is taken`, async ({ request }) => {
    const answer = await request.fetch(path, { method, headers: { accept: "application/json" } });
    expect(answer.status()).toBe(405);
    expect(answer.headers()["allow"]).toBe(allow);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 405, code: "methodNotAllowed" });
    if (path.startsWith("/api/open/")) expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  });
}
