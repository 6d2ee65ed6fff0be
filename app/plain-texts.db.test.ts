import { afterEach, expect, test, vi } from "vitest";
import { GET as robots } from "./robots.txt/route";

afterEach(() => vi.unstubAllEnvs());

const none = { params: Promise.resolve({}) };
const at = (path: string): Request => new Request(`http://localhost:3000${path}`);

test("a demo asks search engines to stay away", async () => {
  vi.stubEnv("PORTAL_MODE", "demo");
  const answer = await robots(at("/robots.txt"), none);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await answer.text()).toBe("User-agent: *\nDisallow: /\n");
});

test("where the mode is not known, it is the real portal", async () => {
  vi.stubEnv("PORTAL_MODE", "");
  expect(await (await robots(at("/robots.txt"), none)).text()).toContain("Disallow: /lv/cases");
});

test.each([
  [undefined, 404],
  ["mailto:security@portal.example", 200],
])("the address for weaknesses, with %s named: %i", async (contact, status) => {
  vi.stubEnv("SECURITY_CONTACT", contact ?? "");
  vi.resetModules();
  const { GET } = await import("./security.txt/route");
  const answer = await GET(at("/security.txt"), none);
  expect(answer.status).toBe(status);
  if (contact !== undefined) expect(await answer.text()).toContain(`Contact: ${contact}\nExpires: `);
});
