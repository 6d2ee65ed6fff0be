import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayInRiga } from "@/lib/core/day";
import type { Mandate } from "@/lib/exchange/shapes";
import { startTestExchange, type TestExchange } from "../test-exchange";

let exchange: TestExchange;

beforeAll(async () => {
  exchange = await startTestExchange();
});
afterAll(() => exchange.close());

const JANIS = "140947-11046";
const ILZE = "324871-50936";
const FIRM = "40203998000";

const GRANTED = {
  who: JANIS,
  principal: ILZE,
  kind: "powerOfAttorney",
  number: "77",
  validFrom: "2026-01-05",
};

const told = async (): Promise<Mandate[]> => {
  const { json } = await exchange.caller.ask({
    operation: "mandates",
    path: "/v1/mandates",
    as: exchange.caller.subject.person,
  });
  return json["items"] as Mandate[];
};

const post = (path: string, fields: Record<string, string>, origin?: string): Promise<Response> =>
  exchange.raw(path, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    ...(origin === undefined ? {} : { headers: { origin } }),
  });

describe("what the clerk grants and ends", () => {
  test("is told to who may act, and the event names it", async () => {
    const granted = (await exchange.command("/sandbox/desk/mandates", {
      ...GRANTED,
      powers: ["settle"],
    })) as unknown as Mandate;
    expect((await told())[0]).toEqual(granted);
    expect(granted).toMatchObject({ rights: "sole", powers: ["settle"], caseNumbers: null, endedAt: null });
    const ended = (await exchange.command(
      `/sandbox/desk/mandates/${granted.mandateId}/end`,
    )) as unknown as Mandate;
    expect(ended).toMatchObject({ version: 2, endedAt: expect.any(String) as string });
    const { json } = await exchange.caller.ask({
      operation: "events",
      path: "/v1/events?limit=100",
      as: null,
    });
    const events = (json["items"] as { type: string; subject: string }[]).filter(
      ({ subject }) => subject === `mandates/${granted.mandateId}`,
    );
    expect(events.map(({ type }) => type)).toEqual([
      "lv.elieta.mandate.changed",
      "lv.elieta.mandate.changed",
    ]);
    await expect(exchange.command(`/sandbox/desk/mandates/${granted.mandateId}/end`)).rejects.toThrow(
      "notNow",
    );
  });

  test.each([
    ["a company's officer for a person", { kind: "officer" }],
    ["a guardian of a company", { kind: "guardianship", principal: FIRM }],
    ["somebody for themselves", { principal: JANIS }],
    ["somebody whom no register knows", { who: "000000-00000" }],
    ["a last day before the first", { validTo: "2025-01-05" }],
    ["no number of the document", { number: "" }],
  ])("%s is refused", async (_what, change) => {
    const before = await told();
    await expect(exchange.command("/sandbox/desk/mandates", { ...GRANTED, ...change })).rejects.toThrow(
      "inputInvalid",
    );
    expect(await told()).toEqual(before);
  });

  test("joint rights name who must sign too; one case is a limit", async () => {
    const granted = (await exchange.command("/sandbox/desk/mandates", {
      ...GRANTED,
      principal: FIRM,
      kind: "officer",
      jointWith: ILZE,
      caseNumbers: "C77418826, C33417725",
    })) as unknown as Mandate;
    expect(granted).toMatchObject({
      rights: "joint",
      jointWith: [{ personalCode: ILZE }],
      caseNumbers: ["C77418826", "C33417725"],
    });
  });
});

describe("the last day", () => {
  test("ends a mandate by the court's clock, with that day", async () => {
    const { now } = (await (await exchange.raw("/sandbox/time")).json()) as { now: string };
    const today = dayInRiga(new Date(now));
    await exchange.command("/sandbox/desk/mandates", { ...GRANTED, validTo: today });
    expect((await told())[0]?.endedAt).toBeNull();
    await exchange.command("/sandbox/time", { days: 2 });
    expect((await told())[0]?.endedAt).toMatch(/T2[12]:00:00.000Z$/);
  });
});

describe("the desk's page", () => {
  test("grants by a plain form with its ticked powers, shows what is typed as text, and ends", async () => {
    const granted = await post("/desk/mandates", {
      ...GRANTED,
      issuedBy: "<b>notāre</b>",
      "power-appeal": "on",
      "power-settle": "on",
      jointWith: "",
      caseNumbers: "",
      validTo: "",
    });
    expect(granted.headers.get("location")).toBe("/desk/mandates?done=1");
    const [mandate] = await told();
    expect(mandate?.powers.toSorted()).toEqual(["appeal", "settle"]);
    const page = await (await exchange.raw("/desk/mandates?lang=en")).text();
    expect(page).toContain("&lt;b&gt;notāre&lt;/b&gt;");
    const ended = await post(`/desk/mandates/${mandate?.mandateId ?? ""}/end`, {});
    expect(ended.headers.get("location")).toBe("/desk/mandates?done=1");
    const again = await post(`/desk/mandates/${mandate?.mandateId ?? ""}/end`, {});
    expect(again.headers.get("location")).toBe("/desk/mandates?refused=notNow");
  });

  test("a form of another site grants nothing", async () => {
    const before = await told();
    expect((await post("/desk/mandates", GRANTED, "https://evil.example")).status).toBe(403);
    expect(await told()).toEqual(before);
  });
});
