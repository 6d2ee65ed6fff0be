import { beforeAll, expect, test } from "vitest";
import { readStored } from "@/lib/adapters/storage";
import { seal } from "@/lib/db/seal";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { receiveFiles } from "@/lib/documents/server/receive-files";
import * as files from "@/lib/documents/server/test-files";
import { typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import type { Viewer } from "@/lib/identity/viewer";
import { draftTypedPlace } from "../draft-content";
import { insertAttachments } from "./insert-attachments";
import { prepareFiling } from "./prepare-filing";
import { testDraft, testPrepared, testSigned, testViewer } from "./test-filing";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await testViewer();
});

const change = (draftId: string, facts: string) =>
  db().draft.update({
    where: { id: draftId },
    data: {
      revision: { increment: 1 },
      typed: seal(
        JSON.stringify({ typed: { ...typedClaim, facts }, saved: {}, prefill: "none" }),
        draftTypedPlace(draftId),
      ),
    },
  });

test("the files are a tagged Latvian PDF, a JSON of the same, and what was attached", async () => {
  const filing = await testPrepared(viewer, await testDraft(viewer, [Buffer.from("pielikums")]));
  expect(filing.files.map(({ purpose }) => purpose)).toEqual(["filing", "filingData", "evidence"]);
  const [paper, data] = await Promise.all(
    filing.files.slice(0, 2).map(({ storageKey }) => readStored(storageKey)),
  );
  expect(paper?.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  expect(JSON.parse(data?.toString("utf8") ?? "")).toMatchObject({
    form: "simplified-money-claim",
    language: "lv",
    submitter: { personalCode: viewer.personalCode },
    claimTotalCents: 120_050,
    attachments: [{ position: 2, sha256: filing.files[2]?.sha256 }],
  });
});

test("a signed container is filed byte for byte, and who is named in it stands beside it", async () => {
  const draftId = await testDraft(viewer);
  const received = await receiveFiles(await files.multipart([["līgums.edoc", files.ASICE]]), {
    files: 1,
    bytes: files.ASICE.length,
  });
  if (!received.ok) throw new Error(received.refusal);
  await inTransaction((tx) =>
    insertAttachments(
      tx,
      { id: draftId, attachments: [] },
      { files: received.value.files, purpose: "evidence" },
    ),
  );
  const { content, files: filed } = await testPrepared(viewer, draftId);
  expect(content.attachments).toMatchObject([
    { signers: [{ name: "Ilze Bērziņa", number: "PNOLV-000000-00000" }] },
  ]);
  const bytes = await readStored(filed[2]?.storageKey ?? "");
  expect(files.sha256(bytes)).toBe(files.sha256(files.ASICE));
  expect(filed[2]?.sha256).toBe(files.sha256(files.ASICE));
});

test("looked at twice, in two tabs at once, nothing is made anew", async () => {
  const draftId = await testDraft(viewer);
  const both = await Promise.all([testPrepared(viewer, draftId), testPrepared(viewer, draftId)]);
  const again = await testPrepared(viewer, draftId);
  for (const one of both) expect(one).toEqual(again);
});

test("a changed draft voids the signature; changed back to the same content it need not be signed again", async () => {
  const draftId = await testDraft(viewer);
  const signed = await testSigned(viewer, draftId);
  await change(draftId, "Pavisam citi apstākļi.");
  const changed = await testPrepared(viewer, draftId);
  expect(changed).toMatchObject({ filingId: signed.filingId, isSigned: false });
  expect(changed.contentSha256).not.toBe(signed.contentSha256);
  expect(changed.submissionKey).not.toBe(signed.submissionKey);
  const signedAnew = await testSigned(viewer, draftId);
  await change(draftId, "Pavisam citi apstākļi.");
  expect(await testPrepared(viewer, draftId)).toMatchObject({
    isSigned: true,
    contentSha256: signedAnew.contentSha256,
  });
});

test("an incomplete draft is not frozen", async () => {
  const draftId = await testDraft(viewer);
  await change(draftId, "");
  expect(await prepareFiling({ draftId, viewer, requestId: "test" })).toEqual({
    ok: false,
    refusal: "incomplete",
  });
  expect(await db().filing.count({ where: { draftId } })).toBe(0);
});

test("no personal words lie open in the database", async () => {
  const filing = await testSigned(viewer, await testDraft(viewer, [Buffer.from("x")]));
  const rows = await db().$queryRaw<{ text: string }[]>`
    SELECT to_jsonb(filing)::text || (SELECT string_agg(to_jsonb(d)::text, '') FROM filing_document d WHERE d.filing_id = filing.id) AS text
    FROM filing WHERE id = ${filing.filingId}::uuid`;
  const bytes = (rows[0]?.text ?? "").replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) =>
    Buffer.from(hex, "hex").toString("utf8"),
  );
  for (const secret of [viewer.personalCode, viewer.familyName, "Ozoliņš", "aizdevu", "Rēķins"])
    expect(bytes).not.toContain(secret);
});
