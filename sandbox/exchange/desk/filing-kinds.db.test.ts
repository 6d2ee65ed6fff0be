import { describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { AcceptedKind } from "@/lib/exchange/shapes";
import { exchange, now, withCourt } from "../tis/test-court";

withCourt();

const KIND = "simplifiedMoneyClaim";
const REASON = { lv: "Likuma grozījumi.", en: "The law was amended." };
const DAY_MS = 86_400_000;

async function told(): Promise<AcceptedKind[]> {
  const { json } = await exchange().caller.ask({
    operation: "filingKinds",
    path: "/v1/classifiers/filing-kinds",
    as: null,
  });
  return json["items"] as AcceptedKind[];
}

const close = (acceptedUntil: string): Promise<unknown> =>
  exchange().command("/sandbox/desk/filing-kinds", { kind: KIND, acceptedUntil, reason: REASON });

const post = (path: string, fields: Record<string, string>, origin?: string): Promise<Response> =>
  exchange().raw(path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    ...(origin === undefined ? {} : { headers: { origin } }),
  });

const yesterday = async (): Promise<string> => addDays(dayInRiga(await now()), -1);

test("every kind is accepted as long as the clerk has said nothing", async () => {
  const kinds = await told();
  expect(kinds).toHaveLength(31);
  expect(kinds.every(({ acceptedUntil, reason }) => acceptedUntil === null && reason === null)).toBe(true);
});

describe("a kind that is closed", () => {
  test("is told with its last day and the reason, and an event says to look", async () => {
    await close("2026-12-31");
    expect((await told()).find(({ kind }) => kind === KIND)).toEqual({
      kind: KIND,
      acceptedFrom: "2021-12-01",
      acceptedUntil: "2026-12-31",
      reason: REASON,
    });
    const { json } = await exchange().caller.ask({
      operation: "events",
      path: "/v1/events?limit=100",
      as: null,
    });
    const events = json["items"] as { type: string; subject: string }[];
    expect(events.at(-1)).toMatchObject({
      type: "lv.elieta.public.changed",
      subject: "public/filing-kinds",
    });
  });

  test("is registered if the portal received it in time, whenever it arrives", async () => {
    await close(await yesterday());
    const inTime = new Date((await now()).getTime() - 2 * DAY_MS).toISOString();
    expect(await exchange().file({ receivedAt: inTime })).toMatchObject({ kind: KIND, state: "received" });
  });

  test("is refused if it was received afterwards, while others are not", async () => {
    await close(await yesterday());
    await expect(exchange().file({ receivedAt: (await now()).toISOString() })).rejects.toThrow("kindClosed");
    expect(await exchange().file({ kind: "claim", form: "claim" })).toMatchObject({ state: "received" });
  });

  test("is accepted again when the clerk says so", async () => {
    await close(await yesterday());
    expect((await post(`/desk/filing-kinds/${KIND}/open`, {})).headers.get("location")).toBe(
      "/desk/filing-kinds?done=1",
    );
    expect(await exchange().file()).toMatchObject({ state: "received" });
  });
});

describe("the desk", () => {
  const posted = { kind: KIND, acceptedUntil: "2026-12-31", lv: REASON.lv, en: REASON.en };

  test("closes a kind and shows until when and why", async () => {
    await post("/desk/filing-kinds", posted);
    const page = await (await exchange().raw("/desk/filing-kinds?lang=en")).text();
    expect(page).toContain("2021-12-01 – 2026-12-31");
  });

  test.each([
    ["a kind that is none", { kind: "poem" }],
    ["a day that is none", { acceptedUntil: "2026-02-30" }],
    ["no reason", { lv: " " }],
    ["a last day before the first", { acceptedUntil: "2020-01-01" }],
  ])("refuses %s", async (_what, change) => {
    const answer = await post("/desk/filing-kinds", { ...posted, ...change });
    expect(answer.headers.get("location")).toBe("/desk/filing-kinds?refused=inputInvalid");
    expect((await told()).every(({ acceptedUntil }) => acceptedUntil === null)).toBe(true);
  });

  test("is not used from another site", async () => {
    expect((await post("/desk/filing-kinds", posted, "https://elsewhere.example")).status).toBe(403);
  });
});
