import { beforeEach, describe, expect, test } from "vitest";
import { POST as endRoute } from "@/app/api/follows/end/route";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { applyHearingChanges } from "@/lib/hearings/server/apply-hearing-changes";
import { mailToken } from "@/lib/mail/server/mail-token";
import { mailbox, mailFaults, sendAll, withMail } from "@/lib/mail/test-mail";
import { beginFollow } from "./begin-follow";
import { confirmFollow, endFollow, followToConfirm, followToEnd } from "./confirm-follow";
import { forgetOldFollows } from "./forget-old-follows";
import { tellFollowers } from "./tell-followers";

withMail();

const NUMBER = "C30123426";
let version = 0;

const hearing = (changes: Partial<PublicHearing> = {}): PublicHearing => ({
  hearingId: "hearing-0001",
  version: (version += 1),
  courtId: "RPT",
  courthouseId: null,
  hall: "12",
  startsAt: "2027-03-01T08:30:00.000Z",
  endsAt: null,
  status: "scheduled",
  mode: "inPerson",
  isClosed: false,
  processKind: "civil",
  caseNumber: NUMBER,
  archiveNumber: null,
  judge: "A. Tiesnesis",
  subject: "Par parāda piedziņu",
  ...changes,
});

const change = (kind: PublicHearingChange["kind"], told: PublicHearing | null, id = "hearing-0001") =>
  inTransaction((tx) =>
    applyHearingChanges(tx, [
      {
        hearingId: id,
        kind,
        at: new Date(Date.now() + (version += 1)).toISOString(),
        hearing: told,
      },
    ]),
  );

beforeEach(async () => {
  await db().mailMessage.deleteMany();
  await db().follow.deleteMany();
  await db().outboxMessage.deleteMany();
  await db().rateLimit.deleteMany();
  await change("set", hearing());
  await tellFollowers();
});

const tokenIn = (text: string | undefined, page: string): string =>
  new RegExp(`/follows/${page}\\?token=([\\w.-]+)`).exec(text ?? "")?.[1] ?? "";

/** Follows and confirms, as a person would; the mailbox is empty of the confirmation afterwards. */
async function follow(
  email: string,
  about: { kind: "caseNumber" | "hearing"; target: string },
): Promise<void> {
  expect((await beginFollow({ ...about, email, language: "lv" })).ok).toBe(true);
  await sendAll();
  const [mail] = await mailbox(email);
  expect((await confirmFollow(tokenIn(mail?.text, "confirm"))).ok).toBe(true);
}

const BY_NUMBER = { kind: "caseNumber", target: "C-301 23426" } as const;
const BY_HEARING = { kind: "hearing", target: "hearing-0001" } as const;

/** Subjects of what came after the confirmation, oldest first. */
async function toldTo(email: string): Promise<string[]> {
  await sendAll();
  return (await mailbox(email))
    .map(({ subject }) => subject)
    .reverse()
    .slice(1);
}

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
  test("of each change once, with what was and what is, and nothing of another judge", async () => {
    await follow("a@example.com", BY_HEARING);
    await change("changed", hearing({ startsAt: "2027-03-02T12:00:00.000Z" }));
    await change("changed", hearing({ startsAt: "2027-03-02T12:00:00.000Z", judge: "B. Tiesnese" }));
    await tellFollowers();
    await Promise.all([tellFollowers(), tellFollowers(), tellFollowers()]);
    expect(await toldTo("a@example.com")).toEqual(["Tiesas sēde, kurai sekojat, ir mainīta"]);
    const [mail] = await mailbox("a@example.com");
    const text = (mail?.text ?? "").replaceAll("\u00a0", " ");
    expect(text).toContain("Bija: 2027. gada 1. martā plkst. 10:30");
    expect(text).toContain("Tagad: 2027. gada 2. martā plkst. 14:00");
    expect(text).toContain("Rīgas pilsētas tiesa");
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
    await change("changed", hearing({ isClosed: true, caseNumber: null, judge: null, subject: null }));
    await change("withdrawn", null, "hearing-0003");
    await tellFollowers();
    // Nothing is forgotten before the last e-mail has left.
    await mailFaults({ down: 2 });
    await sendAll();
    expect(await forgetOldFollows()).toBe(0);
    await mailFaults({});
    for (const email of ["a@example.com", "b@example.com"])
      expect(await toldTo(email)).toEqual(["Sekošana ir beigusies"]);
    expect((await mailbox("a@example.com"))[0]?.text).not.toContain("10:30");
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
