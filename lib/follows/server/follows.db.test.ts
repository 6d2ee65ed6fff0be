import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { mailbox, mailFaults, sendAll, withMail } from "@/lib/mail/test-mail";
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
import { confirmFollow, followToConfirm } from "./confirm-follow";
import { forgetOldFollows } from "./forget-old-follows";
import { tellFollowers } from "./tell-followers";

withMail();

beforeEach(nobodyFollows);

describe("beginning", () => {
  test("without confirmation nothing is told, and after 48 hours the address is forgotten", async () => {
    await beginFollow({ ...BY_NUMBER, email: "a@example.com", language: "en" });
    await change("changed", hearing({ hall: "7" }));
    expect(await tellFollowers()).toBe(0);
    expect(await forgetOldFollows()).toBe(0);
    const later = new Date(Date.now() + 48 * 3_600_000 + 60_000);
    expect(await forgetOldFollows(later)).toBe(1);
    expect(await db().mailMessage.count()).toBe(0);
  });

  test("looking at a link confirms nothing; pressing twice is the same as once", async () => {
    await beginFollow({ ...BY_NUMBER, email: "a@example.com", language: "lv" });
    await sendAll();
    const token = tokenIn((await mailbox("a@example.com"))[0]?.text, "confirm");
    expect(await followToConfirm(token)).toEqual({ kind: "caseNumber", target: NUMBER, hearing: null });
    expect((await db().follow.findFirstOrThrow()).confirmedAt).toBeNull();
    for (let time = 0; time < 2; time += 1) expect((await confirmFollow(token)).ok).toBe(true);
    expect(await db().follow.count()).toBe(1);
  });

  test("the answer is the same whether one follows already, and no second e-mail comes", async () => {
    await follow("a@example.com", BY_NUMBER);
    const again = await beginFollow({ ...BY_NUMBER, email: "A@Example.com", language: "lv" });
    expect(again).toEqual(await beginFollow({ ...BY_NUMBER, email: "new@example.com", language: "lv" }));
    await sendAll();
    expect(await mailbox("a@example.com")).toHaveLength(1);
    expect(await db().follow.count()).toBe(2);
  });

  test("twenty presses at once: one wish", async () => {
    const wish = { ...BY_NUMBER, email: "a@example.com", language: "lv" as const };
    const results = await Promise.all(Array.from({ length: 20 }, () => beginFollow(wish)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await db().follow.count()).toBe(1);
    await sendAll();
    expect(await mailbox("a@example.com")).toHaveLength(1);
  });

  test("a mailbox is not flooded by strangers, and the answer does not tell", async () => {
    for (let number = 0; number < 14; number += 1) {
      const target = `C3012${String(3400 + number)}`;
      expect(
        (await beginFollow({ kind: "caseNumber", target, email: "f@example.com", language: "lv" })).ok,
      ).toBe(true);
    }
    await sendAll();
    expect(await mailbox("f@example.com")).toHaveLength(10);
  });

  test.each([
    [{ ...BY_NUMBER, email: "" }, "required"],
    [{ ...BY_NUMBER, email: "x".repeat(10_000) }, "tooLong"],
    [{ ...BY_NUMBER, email: "a@b.lv\r\nBcc: c@d.lv" }, "notAnEmail"],
    [{ kind: "caseNumber" as const, target: "", email: "a@example.com" }, "numberRequired"],
    [{ kind: "caseNumber" as const, target: "tiesa", email: "a@example.com" }, "notANumber"],
    [{ kind: "hearing" as const, target: "no-such-hearing", email: "a@example.com" }, "hearingGone"],
  ])("%# is refused", async (wish, refusal) => {
    expect(await beginFollow({ ...wish, language: "lv" })).toEqual({ ok: false, refusal });
    expect(await db().follow.count()).toBe(0);
  });

  test("a closed, a held and a past hearing cannot be followed", async () => {
    for (const [name, changes] of [
      ["closed", { isClosed: true }],
      ["held", { status: "held" }],
      ["past", { startsAt: "2020-03-01T08:30:00.000Z" }],
    ] as const) {
      const hearingId = `hearing-${name}`;
      await change("set", hearing({ hearingId, ...changes }), hearingId);
      expect(
        await beginFollow({ kind: "hearing", target: hearingId, email: "a@example.com", language: "lv" }),
      ).toEqual({
        ok: false,
        refusal: "hearingGone",
      });
    }
  });
});

describe("being told", () => {
  test("of each change once, with what was and what is, and of another judge, with a link to the hearing", async () => {
    await follow("a@example.com", BY_HEARING);
    await change("changed", hearing({ startsAt: "2027-03-02T12:00:00.000Z" }));
    await change("changed", hearing({ startsAt: "2027-03-02T12:00:00.000Z", judge: "B. Tiesnese" }));
    await tellFollowers();
    await Promise.all([tellFollowers(), tellFollowers(), tellFollowers()]);
    expect(await toldTo("a@example.com")).toEqual([
      "Tiesas sēde, kurai sekojat, ir mainīta",
      "Tiesas sēdei, kurai sekojat, mainīts tiesnesis",
    ]);
    const [judge, mail] = await mailbox("a@example.com");
    expect(judge?.text).toContain("Tiesnesis līdz šim: A. Tiesnesis");
    expect(judge?.text).toContain("Tiesnesis tagad: B. Tiesnese");
    const text = (mail?.text ?? "").replaceAll("\u00a0", " ");
    expect(text).toContain("Bija: 2027. gada 1. martā plkst. 10:30");
    expect(text).toContain("Tagad: 2027. gada 2. martā plkst. 14:00");
    expect(text).toContain("Rīgas pilsētas tiesa");
    expect(text).toContain("Jūs sekojat tiesas sēdei");
    expect(text).toContain(`Lieta: ${NUMBER}`);
    expect(text).toContain("/lv/hearings/hearing-0001");
    expect(mail?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
    expect(mail?.headers["list-unsubscribe"]).toContain("/api/follows/end?token=");
  });

  test("by case number of every hearing of the case, also of new ones; whoever follows both ways gets one e-mail", async () => {
    await follow("a@example.com", BY_NUMBER);
    await follow("b@example.com", BY_NUMBER);
    await beginFollow({ ...BY_HEARING, email: "b@example.com", language: "lv" });
    await sendAll();
    await confirmFollow(tokenIn((await mailbox("b@example.com"))[0]?.text, "confirm"));
    await change("set", hearing({ hearingId: "hearing-0002" }), "hearing-0002");
    await change("cancelled", hearing({ status: "cancelled" }));
    await tellFollowers();
    const told = ["Noteikta tiesas sēde, kurai sekojat", "Tiesas sēde, kurai sekojat, nenotiks"];
    expect(await toldTo("a@example.com")).toEqual(told);
    expect((await toldTo("b@example.com")).slice(1)).toEqual(told);
  });

  test("what becomes closed or is withdrawn ends the follow of the hearing with a word, and its address goes", async () => {
    await change("set", hearing({ hearingId: "hearing-0003" }), "hearing-0003");
    await tellFollowers();
    await follow("a@example.com", BY_HEARING);
    await follow("b@example.com", { kind: "hearing", target: "hearing-0003" });
    await change(
      "changed",
      hearing({ isClosed: true, courthouseId: "RPT-1", caseNumber: null, judge: null, subject: null }),
    );
    await change("withdrawn", null, "hearing-0003");
    await tellFollowers();
    // Nothing is forgotten before the last e-mail has left.
    await mailFaults({ down: 2 });
    await sendAll();
    expect(await forgetOldFollows()).toBe(0);
    await mailFaults({});
    expect(await toldTo("a@example.com")).toEqual(["Tiesas sēde, kurai sekojāt, tagad ir slēgta"]);
    expect(await toldTo("b@example.com")).toEqual(["Sekošana ir beigusies"]);
    const [[closed], [withdrawn]] = [await mailbox("a@example.com"), await mailbox("b@example.com")];
    // Of a closed one what its page still tells: time and place, and that it stands. Of one that was withdrawn, nothing.
    for (const shown of [
      "nav atcelta",
      "10:30",
      "Rīgas pilsētas tiesa",
      "Zāle: 12",
      "/hearings/hearing-0001",
    ])
      expect(closed?.text).toContain(shown);
    for (const hidden of [NUMBER, "Tiesnesis", "parāda piedziņu"]) expect(closed?.text).not.toContain(hidden);
    for (const hidden of [NUMBER, "10:30", "/hearings/"]) expect(withdrawn?.text).not.toContain(hidden);
    expect(await forgetOldFollows()).toBe(2);
    expect(await db().follow.count()).toBe(0);
  });

  test("after it was held there is nothing to follow, and nothing to write", async () => {
    await follow("a@example.com", BY_HEARING);
    await change("changed", hearing({ status: "held" }));
    expect(await tellFollowers()).toBe(0);
    expect(await forgetOldFollows()).toBe(1);
  });

  test("an address that takes no mail is forgotten", async () => {
    await follow("a@example.com", BY_NUMBER);
    await change("changed", hearing({ hall: "7" }));
    await tellFollowers();
    await mailFaults({ "refuse-recipient": 1 });
    await sendAll();
    expect(await db().follow.count()).toBe(0);
  });
});

test("zeros that were left out are found where the calendar has them", async () => {
  await change(
    "set",
    hearing({ hearingId: "hearing-0004", caseNumber: null, archiveNumber: "C-0042-26/5" }),
    "hearing-0004",
  );
  await beginFollow({ kind: "caseNumber", target: "C-42-26/5", email: "z@example.com", language: "lv" });
  expect((await db().follow.findFirstOrThrow()).target).toBe("C0042265");
});

test("in the database neither the address nor whose it is can be read", async () => {
  await follow("secret.person@example.com", BY_NUMBER);
  const [row] = await db().$queryRaw<{ all: string }[]>`
    SELECT (SELECT string_agg(f::text, ' ') FROM follow f) || (SELECT string_agg(m::text, ' ') FROM mail_message m) AS all`;
  expect(row?.all).not.toContain(Buffer.from("secret.person").toString("hex"));
  expect(row?.all).not.toContain("secret.person");
});
