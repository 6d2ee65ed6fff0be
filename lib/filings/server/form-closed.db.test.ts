import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { faults, withExchange } from "@/lib/cases/test-exchange";
import { addDays, type Day, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import type { FilingKind } from "@/lib/exchange/shapes";
import type { Viewer } from "@/lib/identity/viewer";
import { wakeMirror } from "@/lib/mirror/server/wake-mirror";
import { drain } from "@/lib/outbox/server/drain";
import { handlers } from "@/lib/worker/handlers";
import { acceptFiling } from "./accept-filing";
import { closureOfForm, formsClosed, isFormOpenNow } from "./closure-of-form";
import { copyFiling } from "./copy-filing";
import { createDraft } from "./create-draft";
import { prepareFiling } from "./prepare-filing";
import { syncAcceptedKinds } from "./sync-accepted-kinds";
import { testAccepted, testDraft, testSigned, testViewer } from "./test-filing";

withExchange();

const FORM = "simplified-money-claim";
const REASON = { lv: "Likuma grozījumi.", en: "The law was amended." };
const today = (): Day => dayInRiga(new Date());
const yesterday = (): Day => addDays(today(), -1);

let viewer: Viewer;

beforeAll(async () => {
  viewer = await testViewer();
});

async function post(path: string, body: unknown): Promise<void> {
  const answer = await fetch(new URL(path, env().EXCHANGE_URL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answers ${String(answer.status)}`);
}

/** The clerk says until when a kind is accepted; the portal is not told yet. */
const say = (acceptedUntil: Day | null, kind: FilingKind = "simplifiedMoneyClaim"): Promise<void> =>
  post("/sandbox/desk/filing-kinds", {
    kind,
    acceptedUntil,
    reason: acceptedUntil === null ? null : REASON,
  });

async function close(): Promise<void> {
  await say(yesterday());
  await syncAcceptedKinds();
}

beforeEach(async () => {
  await say(null);
  await db().publicCopy.deleteMany({ where: { name: "filingKinds" } });
});

const begin = () => createDraft({ form: FORM, viewer, language: "lv", filingId: null, requestId: "test" });
const prepare = (draftId: string) => prepareFiling({ draftId, viewer, requestId: "test" });
const accept = ({ filingId, submissionKey }: { filingId: string; submissionKey: string }) =>
  acceptFiling({ filingId, submissionKey, viewer, requestId: "test" });

const deliver = (filingId: string): Promise<void> => drain(`filing:${filingId}`, handlers);

const stateOf = async (filingId: string): Promise<string | undefined> =>
  (await db().filing.findUnique({ where: { id: filingId }, select: { state: true } }))?.state;

describe("what the portal knows", () => {
  test("before the platform has ever spoken every form is open", async () => {
    await say(yesterday());
    expect(await closureOfForm(FORM, new Date())).toBeNull();
    expect((await formsClosed(new Date())).size).toBe(0);
  });

  test("is what the platform said last, also while it is silent", async () => {
    await close();
    await faults({ kind: "down" });
    await expect(syncAcceptedKinds()).rejects.toThrow();
    expect(await closureOfForm(FORM, new Date())).toEqual({ since: today(), opensOn: null, reason: REASON });
    expect([...(await formsClosed(new Date()))]).toEqual([FORM]);
  });

  test("begins at midnight of its day without another word of the platform", async () => {
    await say(today());
    await syncAcceptedKinds();
    expect(await isFormOpenNow(FORM, new Date())).toBe(true);
    expect(await isFormOpenNow(FORM, new Date(Date.now() + 86_400_000))).toBe(false);
  });

  test("is asked for again only if it has changed, and at once when an event says so", async () => {
    expect(await syncAcceptedKinds()).toBe(true);
    expect(await syncAcceptedKinds()).toBe(false);
    await say(yesterday());
    expect(await syncAcceptedKinds()).toBe(true);
    await wakeMirror("public/filing-kinds");
    const woken = await db().$queryRaw<{ task: string }[]>`
      SELECT task_identifier AS task FROM graphile_worker.jobs`;
    expect(woken.map(({ task }) => task)).toContain("filingKinds.sync");
  });
});

describe("a form that is closed", () => {
  test("is not begun, nor copied from an earlier filing", async () => {
    const filed = await testAccepted(viewer);
    await close();
    expect(await begin()).toEqual({ ok: false, refusal: "formClosed" });
    expect(await copyFiling({ filingId: filed.filingId, viewer, language: "lv", requestId: "test" })).toEqual(
      { ok: false, refusal: "formClosed" },
    );
  });

  test("between draft and filing: nothing is frozen, and the draft stays", async () => {
    const draftId = await testDraft(viewer);
    await close();
    expect(await prepare(draftId)).toEqual({ ok: false, refusal: "formClosed" });
    expect(await db().filing.count({ where: { draftId } })).toBe(0);
    expect(await db().draft.findUnique({ where: { id: draftId }, select: { state: true } })).toEqual({
      state: "open",
    });
  });

  test("between signing and handing in: nothing is promised, and it goes on when it is open again", async () => {
    const filing = await testSigned(viewer, await testDraft(viewer));
    await close();
    expect(await accept(filing)).toEqual({ ok: false, refusal: "formClosed" });
    expect(await stateOf(filing.filingId)).toBe("prepared");
    expect(await db().receipt.count({ where: { filingId: filing.filingId } })).toBe(0);
    await say(null);
    await syncAcceptedKinds();
    expect(await accept(filing)).toMatchObject({ ok: true });
  });

  test("other forms go on", async () => {
    const draftId = await testDraft(viewer);
    await say(yesterday(), "attestation");
    await syncAcceptedKinds();
    expect(await prepare(draftId)).toMatchObject({ ok: true });
  });
});

describe("what was accepted before", () => {
  test("keeps its receipt, and asking again gives the same", async () => {
    const filing = await testSigned(viewer, await testDraft(viewer));
    const accepted = await accept(filing);
    await close();
    expect(await accept(filing)).toEqual(accepted);
    expect(await prepare(filing.draftId)).toMatchObject({ ok: true, value: { state: "accepted" } });
  });

  test("on a day that the platform had closed unheard is refused by the register, and told", async () => {
    const filing = await testAccepted(viewer);
    await say(yesterday());
    await deliver(filing.filingId);
    expect(await stateOf(filing.filingId)).toBe("attention");
  });

  test("is registered if it was received on the last day, though it arrives after it", async () => {
    const filing = await testAccepted(viewer);
    await say(today());
    await syncAcceptedKinds();
    await post("/sandbox/time", { days: 3 });
    await deliver(filing.filingId);
    expect(await stateOf(filing.filingId)).toBe("registered");
  });
});
