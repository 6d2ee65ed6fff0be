import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import { type RunningIdentity, startIdentity } from "@/sandbox/identity/start-identity";
import { ownerIn } from "../owner";
import type { PreparedFiling } from "../prepared-filing";
import { openSigning } from "./open-signing";
import { preparedFilingById } from "./prepared-filing";
import { takeSignature } from "./take-signature";
import { testAccepted, testDraft, testPrepared, testViewer } from "./test-filing";

let identity: RunningIdentity;
let viewer: Viewer;

beforeAll(async () => {
  const { d: _private, ...publicJwk } = JSON.parse(process.env["OIDC_PRIVATE_JWK"] ?? "") as Record<
    string,
    string
  >;
  const keys = [publicJwk] as unknown as Parameters<typeof startIdentity>[0]["portalJwks"]["keys"];
  const portalOrigin = process.env["APP_ORIGIN"] ?? "";
  identity = await startIdentity({
    port: 0,
    portalOrigin,
    clientId: process.env["OIDC_CLIENT_ID"] ?? "",
    portalJwks: { keys },
  });
  // Before anything reads the configuration: this run's signer listens where there was room.
  process.env["SIGNER_URL"] = `${identity.issuer}/signer`;
  viewer = await testViewer();
});
afterAll(() => identity.close());
beforeEach(() => fetch(`${identity.issuer}/sandbox/faults`, { method: "DELETE" }));

const fault = (name: string) =>
  fetch(`${identity.issuer}/sandbox/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ fault: name, times: 1 }),
  });

const open = (filing: PreparedFiling, content = filing.contentSha256) =>
  openSigning({ draftId: filing.draftId, viewer, requestId: "test", content, language: "lv" });

/** The person at the signer's page; answers the id that they come back with. */
async function decide(page: string, decision: "sign" | "decline"): Promise<string> {
  const answer = await fetch(page, {
    method: "POST",
    body: new URLSearchParams({ decision }),
    redirect: "manual",
  });
  return new URL(answer.headers.get("location") ?? "").searchParams.get("signature") ?? "";
}

async function opened(): Promise<{ filing: PreparedFiling; page: string }> {
  const filing = await testPrepared(viewer, await testDraft(viewer, [Buffer.from("pielikums")]));
  const page = await open(filing);
  if (!page.ok) throw new Error(page.refusal);
  return { filing, page: page.value };
}

const take = (filing: PreparedFiling, signatureId: string, by: Viewer = viewer) =>
  takeSignature({ filingId: filing.filingId, signatureId, viewer: by, requestId: "test" });

const now = (filing: PreparedFiling) => preparedFilingById(filing.filingId, ownerIn(viewer));

test("signed at the signer, the evidence is kept with the filing", async () => {
  const { filing, page } = await opened();
  expect(page).toMatch(/^http:\/\/localhost:\d+\/signer\/sign\/[\w-]+\?ui_locales=lv$/);
  expect(await take(filing, await decide(page, "sign"))).toMatchObject({ ok: true });
  const [paper] = filing.files;
  expect(await now(filing)).toMatchObject({
    isSigned: true,
    signature: { kind: "sandbox", documentSha256: paper?.sha256 },
  });
});

test("declined, not yet decided, and unknown to the signer", async () => {
  const declined = await opened();
  expect(await take(declined.filing, await decide(declined.page, "decline"))).toEqual({
    ok: false,
    refusal: "declined",
  });
  const waiting = await opened();
  const id = new URL(waiting.page).pathname.split("/").at(-1) ?? "";
  expect(await take(waiting.filing, id)).toEqual({ ok: false, refusal: "pending" });
  await db().filing.update({
    where: { id: waiting.filing.filingId },
    data: { signatureRequest: "forgotten" },
  });
  expect(await take(waiting.filing, "forgotten")).toEqual({ ok: false, refusal: "expired" });
  expect(await now(waiting.filing)).toMatchObject({ isSigned: false });
});

test.each(["signer-wrong-document", "signer-wrong-person", "signer-wrong-signature"])(
  "evidence of the fault %s is worth nothing",
  async (name) => {
    const { filing, page } = await opened();
    await fault(name);
    expect(await take(filing, await decide(page, "sign"))).toEqual({ ok: false, refusal: "notValid" });
    expect(await now(filing)).toMatchObject({ isSigned: false });
  },
);

test("a signer that does not answer is told as such, before and after", async () => {
  const { filing, page } = await opened();
  const id = await decide(page, "sign");
  await fault("signer-down");
  expect(await take(filing, id)).toEqual({ ok: false, refusal: "signerDown" });
  expect(await take(filing, id)).toMatchObject({ ok: true });
  const other = await testPrepared(viewer, await testDraft(viewer));
  await fault("signer-down");
  expect(await open(other)).toEqual({ ok: false, refusal: "signerDown" });
});

test("what was seen is not what is there: look again first", async () => {
  const filing = await testPrepared(viewer, await testDraft(viewer));
  expect(await open(filing, "0".repeat(64))).toEqual({ ok: false, refusal: "changed" });
});

test("a signature asked for another content, or of another person's filing, is not taken", async () => {
  const { filing, page } = await opened();
  const id = await decide(page, "sign");
  expect(await take(filing, id, await testViewer("janis"))).toEqual({ ok: false, refusal: "notFound" });
  await db().filing.update({ where: { id: filing.filingId }, data: { signatureRequest: null } });
  expect(await take(filing, id)).toEqual({ ok: false, refusal: "changed" });
});

test("what was handed in is not signed again", async () => {
  const filing = await testAccepted(viewer);
  expect(await open(filing)).toEqual({ ok: false, refusal: "alreadyFiled" });
  expect(await take(filing, "whatever")).toMatchObject({ ok: true, value: { state: "accepted" } });
});
