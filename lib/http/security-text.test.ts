import { expect, test } from "vitest";
import { securityText } from "./security-text";

const ofDay = (now: string): string =>
  securityText({
    contact: "mailto:security@portal.example",
    origin: "https://portal.example",
    languages: ["lv", "en"],
    now: new Date(now),
  });

test("names whom to tell, until when, and in which languages", () => {
  expect(ofDay("2026-11-23T04:00:00Z")).toBe(
    [
      "Contact: mailto:security@portal.example",
      "Expires: 2027-05-22T00:00:00Z",
      "Preferred-Languages: lv, en",
      "Canonical: https://portal.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

test("is the same for a whole day, another the next", () => {
  expect(ofDay("2026-11-23T23:59:59.999Z")).toBe(ofDay("2026-11-23T00:00:00Z"));
  expect(ofDay("2026-11-24T00:00:00Z")).not.toBe(ofDay("2026-11-23T00:00:00Z"));
});
