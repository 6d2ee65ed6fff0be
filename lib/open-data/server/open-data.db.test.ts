import { readFile } from "node:fs/promises";
import path from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { GET as courts } from "@/app/api/open/v1/courts/route";
import { OPTIONS as preflight, POST as calculation } from "@/app/api/open/v1/fees/calculation/route";
import { GET as feeItems } from "@/app/api/open/v1/fees/items/route";
import { GET as hearing } from "@/app/api/open/v1/hearings/[hearing]/route";
import { GET as changes } from "@/app/api/open/v1/hearings/changes/route";
import { GET as hearings } from "@/app/api/open/v1/hearings/route";
import { GET as status } from "@/app/api/open/v1/status/route";
import { withExchange } from "@/lib/cases/test-exchange";
import { syncCourts } from "@/lib/courts/server/sync-courts";
import { db } from "@/lib/db/database";
import { syncHearings } from "@/lib/hearings/server/sync-hearings";
import { OPEN_OPERATIONS } from "../open-contract";
import { OPERATION_NAMES } from "../operation-names";
import description from "../openapi.json";
import { ask, jsonOf } from "../test-open";

withExchange();

beforeAll(async () => {
  await syncCourts();
  await syncHearings();
}, 120_000);

describe("the description", () => {
  test("every operation has a name in words", () => {
    expect(OPEN_OPERATIONS.map(({ operationId }) => operationId)).toEqual([...OPERATION_NAMES]);
  });

  test("is valid OpenAPI 3.1 and names every route there is", async () => {
    expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true });
    for (const { path: place } of OPEN_OPERATIONS) {
      const file = path.join("app/api/open/v1", place.replaceAll("{", "[").replaceAll("}", "]"), "route.ts");
      expect(await readFile(file, "utf8")).toContain('access: "open"');
    }
  });
});

describe("every answer", () => {
  test("says how the limit stands, may be asked from any site, and has a tag", async () => {
    const response = await ask(hearings);
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("ratelimit-policy")).toBe('"open";q=600;w=60');
    expect(response.headers.get("ratelimit")).toBe('"open";r=599;t=60');
    expect(response.headers.get("cache-control")).toContain("max-age=60");
    expect(response.headers.get("content-language")).toBe("lv");
    expect(response.headers.get("etag")).toMatch(/^"[\w-]{43}"$/);
    expect(response.headers.get("x-data-as-of")).toMatch(/Z$/);
    expect(response.headers.get("last-modified")).toBeNull();
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test.each([[(etag: string) => etag], [(etag: string) => `"other", W/${etag}`], [() => "*"]])(
    "who has it is told so",
    async (given) => {
      const etag = (await ask(courts)).headers.get("etag") ?? "";
      const again = await ask(courts, "", { headers: { "if-none-match": given(etag) } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
      expect((await ask(courts, "", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    },
  );

  test("beyond the limit: 429, and when to come back", async () => {
    const headers = { "x-forwarded-for": "too-many" };
    const answers = [];
    for (let turn = 0; turn < 602; turn += 1) answers.push(await ask(status, "?x=1", { headers }));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(last?.headers.get("ratelimit")).toMatch(/^"open";r=0;t=\d+$/);
    expect(last?.headers.get("access-control-allow-origin")).toBe("*");
    expect(answers.filter((answer) => answer.status === 400)).toHaveLength(600);
  });
});

describe("what is wrong is named", () => {
  test.each([
    ["?colour=red", "colour", "unknownParameter"],
    ["?court=RPT&court=RAT", "court", "repeated"],
    ["?court=XXX", "court", "unknownCourt"],
    ["?court=rpt", "court", "malformed"],
    ["?from=2026-02-30", "from", "notADate"],
    ["?from=30.11.2026", "from", "notADate"],
    ["?from=2026-12-02&to=2026-12-01", "to", "reversedRange"],
    ["?from=2026-01-01&to=2028-01-01", "to", "rangeTooLong"],
    ["?limit=0", "limit", "outOfRange"],
    ["?limit=101", "limit", "outOfRange"],
    ["?limit=1e1", "limit", "notAnInteger"],
    ["?limit=١", "limit", "notAnInteger"],
    ["?cursor=zz", "cursor", "malformed"],
    ["?cursor=%00", "cursor", "strangeCharacters"],
    ["?kind=other", "kind", "unknownValue"],
    ["?judge=a%0Ab", "judge", "strangeCharacters"],
    [`?text=${"x".repeat(101)}`, "text", "tooLong"],
    ["?caseNumber=abc", "caseNumber", "malformedNumber"],
    ["?hearing=../../etc", "hearing", "malformed"],
    ["?__proto__=1", "__proto__", "unknownParameter"],
  ])("%s", async (query, parameter, code) => {
    const response = await ask(hearings, query);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { errors } = await jsonOf<{ errors: unknown[] }>(response);
    expect(errors).toMatchObject([{ parameter, code }]);
    expect(errors).toHaveLength(1);
  });

  test.each([
    ["?limit=0", { parameter: "limit", code: "outOfRange", minimum: 1, maximum: 100 }],
    ["?limit=101", { parameter: "limit", code: "outOfRange", minimum: 1, maximum: 100 }],
    ["?judge=", { parameter: "judge", code: "tooShort", minimum: 1, maximum: 100 }],
    [`?hearing=${"a".repeat(65)}`, { parameter: "hearing", code: "tooLong", maximum: 64 }],
    [`?cursor=${"a".repeat(65)}`, { parameter: "cursor", code: "tooLong", maximum: 64 }],
  ])("what would have been taken stands beside: %s", async (query, fault) => {
    expect(await jsonOf(await ask(hearings, query))).toMatchObject({ errors: [fault] });
  });

  test("in a body by its place; a body that is none, or too large, too", async () => {
    const post = (body: string, headers = {}): Promise<Response> =>
      ask(calculation, "", {
        method: "POST",
        body,
        headers: { "content-type": "application/json", ...headers },
      });
    const wrong = await jsonOf<{ errors: unknown }>(
      await post(
        JSON.stringify({ date: "2026-11-22", claims: [{ item: "civil.monetary_claim", amount: "1,5" }] }),
      ),
    );
    expect(wrong.errors).toMatchObject([{ pointer: "/claims/0/amount" }]);
    const faultsOf = async (body: string) => (await jsonOf<{ errors: unknown }>(await post(body))).errors;
    const strange = `{"date":"2026-02-30","a/b~":1,"__proto__":1,"claims":[{"item":"services.binding","kolor":1}],
      "exemption":{"part":1,"point":"3","law":"x"}}`;
    expect(await faultsOf(strange)).toEqual([
      { pointer: "/date", code: "notADate" },
      { pointer: "/claims/0/kolor", code: "unknownProperty" },
      { pointer: "/exemption/law", code: "unknownProperty" },
      { pointer: "/a~1b~0", code: "unknownProperty" },
      { pointer: "/__proto__", code: "unknownProperty" },
    ]);
    expect(await faultsOf('{"date":"2026-11-22","claims":[{"item":"civil.monetary_claim"}]}')).toEqual([
      { pointer: "/claims/0/amount", code: "missing" },
    ]);
    for (const body of ["{", "", "[1,]", "undefined"]) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await jsonOf(response)).toMatchObject({
        code: "notJson",
        errors: [{ pointer: "", code: "notJson" }],
      });
    }
    expect((await post("x".repeat(1_000_001))).status).toBe(413);
    expect((await post("{}", { "content-type": "text/plain" })).status).toBe(415);
    const right = await post(
      JSON.stringify({
        date: "2026-11-22",
        claims: [{ item: "civil.monetary_claim", amount: "1000.50" }, { item: "civil.non_monetary_claim" }],
      }),
      { origin: "https://anywhere.example" },
    );
    expect(await jsonOf(right)).toMatchObject({ total: "450.00", currency: "EUR" });
    expect(right.headers.get("cache-control")).toBe("no-store");
    expect(preflight().headers.get("access-control-allow-methods")).toContain("POST");
  });
});

describe("pages", () => {
  test("a walk gives every row once, also while rows come in before and after the place", async () => {
    const seen: string[] = [];
    let cursor = "";
    const court = "?court=RPT&limit=25&from=2020-01-01";
    for (let page = 0; page < 60; page += 1) {
      const response = await ask(hearings, `${court}${cursor}`);
      const { items, next } = (await response.json()) as { items: { id: string }[]; next: string | null };
      seen.push(...items.map(({ id }) => id));
      await insertHearings(page);
      if (next === null) break;
      expect(response.headers.get("link")).toContain(`cursor=${next}`);
      cursor = `&cursor=${next}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const before = await db().publicHearing.count({
      where: { courtId: "RPT", id: { not: { startsWith: "inserted" } } },
    });
    expect(seen.filter((id) => !id.startsWith("inserted"))).toHaveLength(before);
    await db().publicHearing.deleteMany({ where: { id: { startsWith: "inserted" } } });
  });

  test("the change log from a moment on, and on from where it ended", async () => {
    const all = await jsonOf<ChangePage>(await ask(changes, "?limit=100"));
    const middle = all.items.at(50);
    const from = await jsonOf<ChangePage>(await ask(changes, `?limit=100&since=${middle?.at ?? ""}`));
    expect(Number(from.items[0]?.seq)).toBeLessThanOrEqual(Number(middle?.seq));
    expect((await ask(changes, "?since=2026-13-41T00:00:00Z")).status).toBe(400);
  });

  test.each(["2026-02-30T10:00:00Z", "2026-11-22T24:00:00Z", "0000-01-01T00:00:00Z"])(
    "a moment that there is not is no beginning of the change log: %s",
    async (since) => {
      const response = await ask(changes, `?since=${since}`);
      expect(response.status).toBe(400);
      expect(await jsonOf(response)).toMatchObject({ errors: [{ parameter: "since", code: "notADate" }] });
    },
  );

  test("every next of the change log stays good; a place that the log does not have tells to begin anew", async () => {
    let since = "";
    const places: string[] = [];
    for (;;) {
      const { items, next } = await jsonOf<ChangePage>(await ask(changes, `?limit=100${since}`));
      places.push(next);
      since = `&since=${next}`;
      if (items.length === 0) break;
    }
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) expect((await ask(changes, `?since=${place}`)).status).toBe(200);
    for (const since of ["2099-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
      expect(await jsonOf(await ask(changes, `?since=${since}`))).toMatchObject({
        items: [],
        next: places.at(-1),
      });
    const first = await jsonOf<ChangePage>(await ask(changes, "?limit=1&since=0001-01-01T00:00:00Z"));
    expect(first.next).toBe((await jsonOf<ChangePage>(await ask(changes, "?limit=1"))).next);
    const end = BigInt(places.at(-1) ?? "0");
    for (const beyond of [String(end + 1n), "999999999", "9".repeat(18)]) {
      const response = await ask(changes, `?since=${beyond}`);
      expect(response.status).toBe(410);
      expect(await jsonOf(response)).toMatchObject({
        code: "beginAgain",
        errors: [{ parameter: "since", code: "beyondEnd" }],
      });
    }
  });
});

type ChangePage = { items: { seq: string; at: string }[]; next: string };

/** Two more hearings: one long before, one long after whatever is being read. */
async function insertHearings(turn: number): Promise<void> {
  const model = await db().publicHearing.findFirstOrThrow({ where: { courtId: "RPT" } });
  const { no: _, ...rest } = model;
  for (const startsAt of ["2021-01-04T08:00:00Z", "2029-01-04T08:00:00Z"])
    await db().publicHearing.create({
      data: { ...rest, id: `inserted-${String(turn)}-${startsAt.slice(0, 4)}`, startsAt: new Date(startsAt) },
    });
}

describe("one hearing", () => {
  test("by its id; one that may not be public any more is gone, one that never was is not found", async () => {
    const { id } = await db().publicHearing.findFirstOrThrow();
    expect(await jsonOf(await ask(hearing, "", { params: { hearing: id } }))).toMatchObject({ id });
    expect((await ask(hearing, "", { params: { hearing: "a".repeat(20) } })).status).toBe(404);
    expect((await ask(hearing, "", { params: { hearing: "a b" } })).status).toBe(400);
    await db().publicHearingChange.create({
      data: { at: new Date(), kind: "withdrawn", hearingId: "withdrawn-1" },
    });
    expect((await ask(hearing, "", { params: { hearing: "withdrawn-1" } })).status).toBe(410);
  });
});

test("of a closed hearing nothing is told but what the description says", async () => {
  const { id } = await db().publicHearing.findFirstOrThrow({ where: { isClosed: true } });
  const told = await jsonOf<Record<string, unknown>>(await ask(hearing, "", { params: { hearing: id } }));
  const place = ["court", "courtName", "courthouse", "courthouseName", "hall"];
  const known = [
    ...place,
    "id",
    "version",
    "changedAt",
    "startsAt",
    "endsAt",
    "day",
    "status",
    "mode",
    "isClosed",
  ];
  expect(Object.keys(told).filter((name) => told[name] !== null && !known.includes(name))).toEqual([]);
  expect(description.components.schemas.Hearing.description).toContain("`mode`");
  expect(Object.keys(description.components.schemas.Hearing.properties).toSorted()).toEqual(
    Object.keys(told).toSorted(),
  );
});

test("fees of a day, and the status before anything was measured", async () => {
  const items = await jsonOf<{ items: unknown[] }>(await ask(feeItems, "?date=2026-11-22"));
  expect(items.items.length).toBeGreaterThan(30);
  expect(await jsonOf(await ask(status))).toMatchObject({ overall: "unknown", measuredAt: null });
});
