import { expect, test } from "vitest";
import { atMoment, inEuros, onDay, untilDay } from "./words";

test("days, moments and sums as a Latvian court writes them", () => {
  expect(untilDay("2026-12-01")).toBe("līdz 2026. gada 1. decembrim");
  expect(onDay("2026-03-12")).toBe("2026. gada 12. martā");
  expect(atMoment(new Date("2026-07-09T07:00:00Z"))).toBe("2026. gada 9. jūlijā plkst. 10:00");
  expect(atMoment(new Date("2026-12-31T22:30:00Z"))).toBe("2027. gada 1. janvārī plkst. 00:30");
  expect(inEuros(123_456).replaceAll(/\s/gu, " ")).toBe("1 234,56 €");
});
