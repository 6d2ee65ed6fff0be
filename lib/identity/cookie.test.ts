import { describe, expect, test } from "vitest";
import { cookieHeader, cookieNames, forgotten } from "./cookie";

const value = "a".repeat(43);

describe("over https", () => {
  const origin = "https://portal.example";

  test("every cookie is bound to the host and to TLS", () => {
    for (const name of Object.values(cookieNames(origin))) expect(name).toMatch(/^__Host-/);
    const { session: name } = cookieNames(origin);
    expect(cookieHeader({ name, value, maxAgeSeconds: 86_400 }, origin)).toBe(
      `__Host-session=${value}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure`,
    );
  });
});

describe("on the demo's http://localhost", () => {
  const origin = "http://localhost:3000";

  test("the name carries the port, since cookies are shared between ports, and no promise of TLS", () => {
    const { session: name } = cookieNames(origin);
    expect(cookieHeader({ name, value, maxAgeSeconds: 86_400 }, origin)).toBe(
      `session-3000=${value}; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax`,
    );
    expect(cookieNames("http://localhost:3001").session).not.toBe(name);
  });
});

test("a forgotten cookie is gone at once", () => {
  expect(cookieHeader(forgotten("session-3000"), "http://localhost:3000")).toContain(
    "session-3000=; Path=/; Max-Age=0",
  );
});
