import { beforeAll, expect, test } from "vitest";
import { readStored } from "@/lib/adapters/storage";
import { readPdf } from "@/lib/adapters/test-pdf";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { blindIndex, seal } from "@/lib/db/seal";
import { filerFact } from "@/lib/forms/facts";
import { protectionJourneys, TYPED_CONTACT } from "@/lib/forms/protection-from-violence/test-journeys";
import type { TypedGroup } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { draftTypedPlace } from "../draft-content";
import { draftExpiry } from "../draft-life";
import type { PreparedFiling } from "../prepared-filing";
import { testPrepared, testViewer } from "./test-filing";

const SECRETS = ["20000017", "drosa@example.com", "Saules", "darba laikā"];

let viewer: Viewer;

beforeAll(async () => {
  viewer = await testViewer();
});

async function prepared(change: TypedGroup): Promise<PreparedFiling> {
  const id = newId();
  const typed = { ...protectionJourneys.typed, ...change, ...filerFact(viewer) };
  await db().draft.create({
    data: {
      id,
      personId: viewer.personId,
      form: "protection-from-violence",
      version: 1,
      language: "lv",
      typed: seal(JSON.stringify({ typed, saved: {}, prefill: "none" }), draftTypedPlace(id)),
      expiresAt: draftExpiry(new Date()),
    },
  });
  return testPrepared(viewer, id);
}

const textOf = (bytes: Buffer | undefined): string => readPdf(bytes ?? Buffer.alloc(0)).text;

const APART = { separateContact: "yes", ...TYPED_CONTACT };

test("the annex is a document of its own, after the others, under a name that tells nothing", async () => {
  const { files } = await prepared(APART);
  expect(files.map(({ purpose }) => purpose)).toEqual(["filing", "filingData", "confidential"]);
  // Nor do the names of the others, which are saved among what anybody finds.
  expect(files.slice(0, 2).map(({ name }) => name)).toEqual([
    "Pieteikums tiesai.pdf",
    "Pieteikums tiesai.json",
  ]);
  const annex = files[2];
  expect(annex?.name).toBe("Ierobežotas pieejamības pielikums.pdf");
  const bytes = await readStored(annex?.storageKey ?? "");
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
  expect(bytes.toString("latin1")).not.toContain("violence");
});

test("its words stand in it and in nothing else: neither in the paper nor in the data for the register", async () => {
  const { files, content } = await prepared(APART);
  const [paper, data, annex] = await Promise.all(files.map(({ storageKey }) => readStored(storageKey)));
  const papers = textOf(paper);
  const json = data?.toString("utf8") ?? "";
  const known = `${papers}${json}${JSON.stringify(content)}`;
  expect(papers).toContain("Andris Ozoliņš");
  expect(json).toContain("Andris Ozoliņš");
  for (const secret of SECRETS) {
    expect(textOf(annex)).toContain(secret);
    expect(known).not.toContain(secret);
  }
  // The signature of the paper covers the annex.
  expect(papers.replaceAll(/\s/g, "")).toContain(files[2]?.sha256);
});

test("a code that nobody can reckon stands in it, so that its fingerprint is not found by trying numbers", async () => {
  const { files, filingId } = await prepared(APART);
  const text = textOf(await readStored(files[2]?.storageKey ?? "")).replaceAll(/\s/g, "");
  const code = Buffer.from(blindIndex(filingId, "confidentialAnnex")).toString("hex");
  expect(text).toContain(code);
});

test("looked at again it is the same, and another number is another content", async () => {
  const first = await prepared(APART);
  expect(await testPrepared(viewer, first.draftId)).toEqual(first);
  const typed = {
    ...protectionJourneys.typed,
    ...APART,
    contactPhone: "20000018",
    ...filerFact(viewer),
  };
  await db().draft.update({
    where: { id: first.draftId },
    data: {
      revision: { increment: 1 },
      typed: seal(JSON.stringify({ typed, saved: {}, prefill: "none" }), draftTypedPlace(first.draftId)),
    },
  });
  const changed = await testPrepared(viewer, first.draftId);
  expect(changed.contentSha256).not.toBe(first.contentSha256);
});

test("nothing is added where there is nothing to keep apart", async () => {
  const { files } = await prepared({});
  expect(files.map(({ purpose }) => purpose)).toEqual(["filing", "filingData"]);
});
