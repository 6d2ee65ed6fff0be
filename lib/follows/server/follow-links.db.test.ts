import { beforeEach, describe, expect, test } from "vitest";
import { POST as endRoute } from "@/app/api/follows/end/route";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { mailToken } from "@/lib/mail/server/mail-token";
import { mailbox, sendAll, withMail } from "@/lib/mail/test-mail";
import {
  BY_HEARING,
  BY_NUMBER,
  change,
  follow,
  hearing,
  nobodyFollows,
  NUMBER,
  toldTo,
  tokenIn,
} from "../test-follows";
import { beginFollow } from "./begin-follow";
import { confirmFollow, endFollow, followToConfirm, followToEnd } from "./confirm-follow";
import { tellFollowers } from "./tell-followers";

withMail();
beforeEach(nobodyFollows);

test("the e-mail and the pages of its link name the hearing", async () => {
  await beginFollow({ ...BY_HEARING, email: "a@example.com", language: "lv" });
  await sendAll();
  const [mail] = await mailbox("a@example.com");
  const text = (mail?.text ?? "").replaceAll("\u00a0", " ");
  for (const words of ["1. martā plkst. 10:30", "Rīgas pilsētas tiesa", "/lv/hearings/hearing-0001"])
    expect(text).toContain(words);
  const named = { id: "hearing-0001", startsAt: new Date("2027-03-01T08:30:00.000Z") };
  expect(await followToConfirm(tokenIn(mail?.text, "confirm"))).toMatchObject({
    hearing: { ...named, courtName: "Rīgas pilsētas tiesa" },
  });
  const { id } = await db().follow.findFirstOrThrow();
  await change("changed", hearing({ isClosed: true, caseNumber: null, judge: null, subject: null }));
  expect(await followToEnd(mailToken("follow.end", id))).toMatchObject({ hearing: named });
  await change("withdrawn", null);
  expect(await followToEnd(mailToken("follow.end", id))).toMatchObject({ hearing: null });
});

describe("ending", () => {
  const press = (token: string, accept: string): Promise<Response> =>
    endRoute(
      new Request(`http://localhost:3000/api/follows/end?token=${token}`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", accept },
        body: "List-Unsubscribe=One-Click",
      }),
      { params: Promise.resolve({}) },
    );

  const token = async (): Promise<string> =>
    mailToken("follow.end", (await db().follow.findFirstOrThrow()).id);

  test("takes the address and what still waits to be sent; again it is still ended", async () => {
    await follow("a@example.com", BY_NUMBER);
    await change("changed", hearing({ hall: "7" }));
    await tellFollowers();
    const end = await token();
    expect(await followToEnd(end)).toEqual({ kind: "caseNumber", target: NUMBER, hearing: null });
    for (let time = 0; time < 2; time += 1) expect((await endFollow(end)).ok).toBe(true);
    expect(await followToEnd(end)).toBe("ended");
    expect(await toldTo("a@example.com")).toEqual([]);
    expect(await db().follow.count()).toBe(0);
  });

  test.each([
    ["text/html", 303, "/lv/follows/end"],
    ["*/*", 410, null],
  ])(
    "a link that is none of ours ends nothing, and does not say so (%s)",
    async (accept, status, location) => {
      await follow("a@example.com", BY_NUMBER);
      const { id } = await db().follow.findFirstOrThrow();
      const good = mailToken("follow.end", id);
      for (const token of ["garbage", `${good}x`, good.slice(0, -1), mailToken("follow.confirm", id)]) {
        expect(await followToEnd(token)).toBe("invalid");
        const answer = await press(token, accept);
        expect([answer.status, answer.headers.get("location")]).toEqual([status, location]);
      }
      expect(await db().follow.count()).toBe(1);
      // A link of ours pressed twice: what it says is true both times.
      for (let time = 0; time < 2; time += 1) expect((await press(good, "*/*")).status).toBe(200);
    },
  );

  test("in one press by a mail program, which has no origin and reads no page (RFC 8058)", async () => {
    await follow("a@example.com", BY_NUMBER);
    expect((await press(await token(), "*/*")).status).toBe(200);
    expect(await db().follow.count()).toBe(0);
  });

  test("not by guessing, nor by a token of another purpose or row", async () => {
    await follow("a@example.com", BY_NUMBER);
    const { id } = await db().follow.findFirstOrThrow();
    for (const forged of ["", id, `${id}.${"A".repeat(43)}`, mailToken("follow.confirm", id)])
      expect(await endFollow(forged)).toEqual({ ok: false, refusal: "gone" });
    await endFollow(mailToken("follow.end", newId()));
    expect(await db().follow.count()).toBe(1);
    expect((await confirmFollow(mailToken("follow.end", id))).ok).toBe(false);
  });
});
