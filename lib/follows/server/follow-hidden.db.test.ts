import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import type { PublicHearing } from "@/lib/exchange/shapes";
import { mailbox, withMail } from "@/lib/mail/test-mail";
import { BY_HEARING, BY_NUMBER, change, follow, hearing, nobodyFollows, toldTo } from "../test-follows";
import { tellFollowers } from "./tell-followers";

withMail();
beforeEach(nobodyFollows);

const HIDDEN = "Tiesas sēde, kurai sekojat, vairs nav publiska";
const CLOSED = "Tiesas sēde, kurai sekojāt, tagad ir slēgta";
const closed = (more: Partial<PublicHearing> = {}) =>
  hearing({ isClosed: true, caseNumber: null, judge: null, subject: null, ...more });
const kept = () => db().publicHearingChange.count({ where: { hiddenKeys: { isEmpty: false } } });

test("who follows a case learns that one of its hearings is closed, once, and nothing of when it is", async () => {
  await follow("a@example.com", BY_NUMBER);
  await follow("b@example.com", BY_HEARING);
  await change("changed", closed());
  await change("changed", closed({ hall: "99" }));
  expect(await kept()).toBe(1);
  expect(await tellFollowers()).toBe(2);
  expect(await tellFollowers()).toBe(0);
  expect(await kept()).toBe(0);
  expect(await toldTo("a@example.com")).toEqual([HIDDEN]);
  expect(await toldTo("b@example.com")).toEqual([CLOSED]);
  const [mail] = await mailbox("a@example.com");
  expect(mail?.text).toContain("C30123426");
  const words = (mail?.text ?? "").replaceAll(/token=\S+/g, "");
  expect(words).not.toMatch(/10[:.]30|martā|99|zāle|hearings\//i);
  expect(mail?.headers["list-unsubscribe"]).toContain("/api/follows/end?token=");
  // The case is still followed.
  await change("set", hearing({ hearingId: "hearing-0009" }), "hearing-0009");
  expect(await tellFollowers()).toBe(1);
});

test("and so of one that is withdrawn, also when it was moved first", async () => {
  await follow("a@example.com", BY_NUMBER);
  await change("changed", hearing({ hall: "7" }));
  await change("withdrawn", null);
  expect(await tellFollowers()).toBe(1);
  expect(await toldTo("a@example.com")).toEqual([HIDDEN]);
  expect(await kept()).toBe(0);
});

test("what nobody follows is forgotten just the same", async () => {
  await change("changed", closed());
  expect(await kept()).toBe(1);
  expect(await tellFollowers()).toBe(0);
  expect(await kept()).toBe(0);
});
