import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { day } from "@/lib/core/day";
import { cents, decimalEuros, parseEuros } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { contentOf, scheduleOf, scheduleText } from "./exchange-schedule";
import { exemptionOf } from "./exemptions";
import { FEE_ITEMS } from "./fee-item";
import type { FeeRate } from "./schedule";
import { scheduleFault } from "./schedule-fault";
import { stateFee } from "./state-fee";

/** Written from the tables of the law, in euros and per cent, without a line of this code. */
const rows = (columns: number) => z.array(z.array(z.number().nullable()).length(columns));
const rate = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("fixed"), euros: z.number() }),
  z.object({ kind: z.literal("unit"), euros: z.number(), unit: z.string() }),
  z.object({ kind: z.literal("scale"), rows: rows(2) }),
  z.object({ kind: z.literal("percentScale"), rows: rows(4) }),
  z.object({
    kind: z.literal("percent"),
    percent: z.number(),
    min: z.number().nullable(),
    max: z.number().nullable(),
  }),
  z.object({ kind: z.literal("unknown") }),
]);
const golden = z.object({
  scheduleId: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  items: z.record(z.string(), z.object({ confidence: z.string(), until: z.string().optional(), rate })),
  cases: z.array(z.object({ item: z.string(), fees: z.array(z.tuple([z.string(), z.string()])) })),
});
const goldenOf = (id: string) =>
  golden.parse(JSON.parse(readFileSync(`${import.meta.dirname}/golden/${id}.json`, "utf8")));

/** The checksum of a schedule of the house: it changes only when somebody means it to. */
const CHECKSUMS: Readonly<Record<string, string>> = {
  "2018-03-01": "1ac1dc9394aed04af17cf590ca38a3424a693783d50d12e5a2008fd9a9c88d6b",
  "2025-04-01": "ba5a741242edebee616126943f11906fe237506352e481e52faec7e89e58f5cf",
};

const inEuros = (amount: number | null): number | null => (amount === null ? null : amount / 100);

function asGolden(known: FeeRate): z.output<typeof rate> {
  switch (known.kind) {
    case "fixed":
      return { kind: "fixed", euros: known.amount / 100 };
    case "unit":
      return { kind: "unit", euros: known.amount / 100, unit: known.unit };
    case "scale":
      return { kind: "scale", rows: known.brackets.map(({ upTo, fee }) => [inEuros(upTo), fee / 100]) };
    case "percentScale":
      return {
        kind: "percentScale",
        rows: known.brackets.map(({ upTo, base, perMille, minimum }) => [
          inEuros(upTo),
          base / 100,
          perMille / 10,
          minimum / 100,
        ]),
      };
    case "percent": {
      const { perMille, minimum, maximum } = known;
      return { kind: "percent", percent: perMille / 10, min: inEuros(minimum), max: inEuros(maximum) };
    }
    case "unknown":
      return known;
  }
}

describe.each(BUILT_IN_SCHEDULES.map((schedule) => [schedule.id, schedule] as const))(
  "%s",
  (id, schedule) => {
    const truth = goldenOf(id);

    test("holds every item of the golden file, and nothing else", () => {
      expect([schedule.id, schedule.validFrom, schedule.validTo]).toEqual([
        truth.scheduleId,
        truth.validFrom,
        truth.validTo,
      ]);
      const items = Object.entries(schedule.items).map(([item, { confidence, until, rate: known }]) => [
        item,
        { confidence, ...(until === undefined ? {} : { until }), rate: asGolden(known) },
      ]);
      expect(Object.fromEntries(items)).toEqual(truth.items);
    });

    test.each(truth.cases)("reckons $item", ({ item, fees }) => {
      const reckoned = fees.map(([amount]) => {
        const claims = [{ item, amountCents: parseEuros(amount) }];
        const { total } = stateFee({ date: schedule.validFrom, claims }, BUILT_IN_SCHEDULES);
        return [amount, total === null ? null : decimalEuros(total)];
      });
      expect(reckoned).toEqual(fees);
    });

    test("has its checksum, and would pass if it were published", () => {
      const content = contentOf(schedule);
      expect(createHash("sha256").update(scheduleText(content)).digest("hex")).toBe(CHECKSUMS[id]);
      expect(scheduleFault(content, BUILT_IN_SCHEDULES)).toBeNull();
      const back = scheduleOf(content);
      expect(back === undefined ? null : contentOf(back)).toEqual(content);
    });
  },
);

test("every item has words, and no words are without an item", () => {
  const known = new Set(BUILT_IN_SCHEDULES.flatMap(({ items }) => Object.keys(items)));
  expect([...known].sort()).toEqual([...FEE_ITEMS].sort());
});

const COLLECTED = "../shared/data/fees.json";
const bracket = z.object({ to: z.number().nullable(), fee: z.number() });
const amount = z.object({ id: z.string(), amount_eur: z.number().nullable(), confidence: z.string() });
const collected = z.object({
  civil: z.object({
    scales: z.array(z.object({ id: z.string(), brackets: z.array(bracket) })),
    fixed: z.array(amount),
    security_deposits: z.array(amount),
    exemptions: z.object({ list: z.array(z.object({ p: z.string() })) }),
  }),
  administrative: z.object({ items: z.array(amount) }),
});

test.skipIf(!existsSync(COLLECTED))("the golden file agrees with the collected facts", () => {
  const { civil, administrative } = collected.parse(JSON.parse(readFileSync(COLLECTED, "utf8")));
  const { items } = goldenOf("2025-04-01");
  for (const { id, brackets } of civil.scales)
    expect(items[`civil.${id}`]?.rate).toEqual({
      kind: "scale",
      rows: brackets.map(({ to, fee }) => [to, fee]),
    });
  const sums = [
    ...[...civil.fixed, ...civil.security_deposits].map((item) => ({ ...item, id: `civil.${item.id}` })),
    ...administrative.items.map((item) => ({ ...item, id: `administrative.${item.id}` })),
  ];
  for (const { id, amount_eur: euros, confidence } of sums) {
    const isSum = euros !== null && ["high", "medium"].includes(confidence);
    expect(items[id]?.rate, id).toEqual(isSum ? { kind: "fixed", euros } : { kind: "unknown" });
  }
  for (const { p } of civil.exemptions.list) {
    const part = /^\((\d)\)$/.exec(p)?.[1];
    expect(part === undefined ? exemptionOf(1, p) : exemptionOf(Number(part), null)).toBeDefined();
  }
});

test("units are counted", () => {
  const claims = [{ item: "services.copy_page", quantity: 7 }, { item: "services.certificate" }];
  const fee = stateFee({ date: day("2026-11-22"), claims }, BUILT_IN_SCHEDULES);
  expect(fee).toMatchObject({ total: cents(7 * 14 + 285), toBeConfirmed: true });
});
