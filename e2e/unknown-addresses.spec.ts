import { expect, test } from "@playwright/test";

for (const path of ["/api/nothing", "/api/open/v1/nothing", "/api/open/v1/hearings/a/b"]) {
  test(`${path} is told to programs as nothing`, async ({ request }) => {
    const answer = await request.get(path, { headers: { accept: "application/json" } });
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404, code: "notFound" });
    if (path.startsWith("/api/open/")) expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  });
}
