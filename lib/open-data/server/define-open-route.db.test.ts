import { describe, expect, test } from "vitest";
import { ask, jsonOf } from "../test-open";
import { defineOpenRoute } from "./define-open-route";
import type { OpenAnswer } from "./open-answer";

const CHANGED_AT = new Date("2026-11-20T10:00:00.750Z");

const answering = (more: Partial<OpenAnswer>): ReturnType<typeof defineOpenRoute> =>
  defineOpenRoute({
    access: "open",
    operation: "courts",
    run: () => Promise.resolve({ type: "text/plain", body: "said", changedAt: CHANGED_AT, ...more }),
  });

const file = answering({ isUntouched: true, etag: '"a-file"' });

describe("a file that somebody may have already, by its time", () => {
  test.each([
    ["the time that was told", "Fri, 20 Nov 2026 10:00:00 GMT", 304],
    ["a later one", "Sat, 21 Nov 2026 00:00:00 GMT", 304],
    ["a second before", "Fri, 20 Nov 2026 09:59:59 GMT", 200],
    ["no time at all", "yesterday", 200],
  ])("%s", async (_, since, status) => {
    const response = await ask(file, "", { headers: { "if-modified-since": since } });
    expect(response.status).toBe(status);
    expect(response.headers.get("last-modified")).toBe("Fri, 20 Nov 2026 10:00:00 GMT");
    expect(await response.text()).toBe(status === 304 ? "" : "said");
  });

  test("a tag counts more than a time", async () => {
    const headers = { "if-modified-since": "Sat, 21 Nov 2026 00:00:00 GMT", "if-none-match": '"another"' };
    expect((await ask(file, "", { headers })).status).toBe(200);
    headers["if-none-match"] = '"a-file"';
    expect((await ask(file, "", { headers })).status).toBe(304);
  });
});

test("what also hangs on the day tells no time and believes none", async () => {
  const headers = { "if-modified-since": "Sat, 21 Nov 2026 00:00:00 GMT" };
  const response = await ask(answering({}), "", { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("last-modified")).toBeNull();
  expect(response.headers.get("etag")).not.toBeNull();
});

test.each(["__proto__", "nxtPid", "constructor"])(
  "%s is a stranger, whatever became of it on the way",
  async (name) => {
    const response = await ask(file, "", {
      headers: { "x-portal-path": `/api/open/v1/courts?${name}=1` },
    });
    expect(response.status).toBe(400);
    const { errors } = await jsonOf<{ errors: unknown }>(response);
    expect(errors).toEqual([{ parameter: name, code: "unknownParameter" }]);
  },
);
