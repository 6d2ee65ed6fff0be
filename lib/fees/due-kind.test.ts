import { expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import { BUILT_IN_SCHEDULES } from "./built-in-schedules";
import { dueKind } from "./due-kind";
import { exemptionOf } from "./exemptions";
import { FEE_ITEMS } from "./fee-item";
import { stateFee } from "./state-fee";

const kindOf = (...items: string[]) =>
  dueKind(
    stateFee(
      { date: day("2026-11-22"), claims: items.map((item) => ({ item, amountCents: cents(100_000) })) },
      BUILT_IN_SCHEDULES,
    ),
  );

const DEPOSITS = [
  "civil.ancillary_complaint",
  "civil.complaint_officer",
  "civil.complaint_mkd",
  "civil.complaint_ip",
  "civil.cassation",
  "civil.new_facts",
  "administrative.ancillary",
  "administrative.cassation",
  "administrative.interim",
  "administrative.new_facts",
];

test.each(FEE_ITEMS)("what is paid for %s has a name", (item) => {
  const service = item.startsWith("services.") ? "service" : "stateFee";
  expect(kindOf(item)).toBe(DEPOSITS.includes(item) ? "deposit" : service);
});

test("what is paid as a whole is named after all of its lines", () => {
  expect(kindOf("services.copy_page", "services.certify_document")).toBe("service");
  expect(kindOf("services.copy_page", "civil.monetary_claim")).toBe("stateFee");
  expect(kindOf("civil.ancillary_complaint", "civil.cassation")).toBe("deposit");
  expect(kindOf()).toBe("stateFee");
});

test("a deposit stays one when the law releases from it", () => {
  const released = stateFee(
    {
      date: day("2026-11-22"),
      claims: [{ item: "civil.ancillary_complaint" }],
      exemption: exemptionOf(1, "15"),
    },
    BUILT_IN_SCHEDULES,
  );
  expect(dueKind(released)).toBe("deposit");
});
