import { expect, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";

for (const path of ["/api/nothing", "/api/open/v1/nothing", "/api/open/v1/hearings/a/b"]) {
  test(`${path} is told to programs as nothing`, async ({ request }) => {
    const answer = await request.get(path, { headers: { accept: "application/json" } });
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404, code: "notFound" });
    if (path.startsWith("/api/open/")) expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  });
}

const UNREADABLE = [
  "/en/hearings/%E0%A4%A",
  "/en/courts/%",
  "/en/courts/%ff",
  "/en/help/%c0%af",
  "/en/hearings/day/RPT-1/%E0%A4%A",
  "/lv/%E0%A4%A",
];

for (const path of UNREADABLE) {
  test(`${path} cannot be read, and is told in words as nothing`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers()["content-security-policy"]).toContain("script-src 'none'");
    expect(answer.headers()["strict-transport-security"]).toBeDefined();
    const language = path.startsWith("/en") ? "en" : "lv";
    expect(await answer.text()).toContain(translator(language)("problems:notFound.title"));
  });
}

test("a program is told so, too, and a name that the framework would drop is a stranger", async ({
  request,
}) => {
  const unreadable = await request.get("/api/open/v1/%E0%A4%A");
  expect(unreadable.status()).toBe(404);
  expect(unreadable.headers()["content-type"]).toBe("application/problem+json");
  for (const name of ["__proto__", "nxtPid"]) {
    const stranger = await request.get(`/api/open/v1/hearings?${name}=1`);
    expect(stranger.status()).toBe(400);
    expect(await stranger.json()).toMatchObject({ errors: [{ parameter: name, code: "unknownParameter" }] });
  }
});

test("what browsers and robots ask for of themselves is answered", async ({ request }) => {
  const icon = await request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toBe("image/svg+xml");
  const robots = await request.get("/robots.txt");
  expect(await robots.text()).toBe("User-agent: *\nDisallow: /\n");
  // A demo names nobody; the route says so, not a page.
  const weaknesses = await request.get("/.well-known/security.txt", { headers: { accept: "text/plain" } });
  expect(weaknesses.status()).toBe(404);
  expect(weaknesses.headers()["content-type"]).toBe("application/problem+json");
});
