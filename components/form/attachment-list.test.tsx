import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import type { Attached } from "@/lib/documents/attached";
import { ATTACHMENT_LIMITS } from "@/lib/documents/limits";
import { correction } from "@/lib/forms/correction/form";
import { AttachmentList } from "./attachment-list";
import type { DraftPage } from "./draft-frame";
import { ScanNotice } from "./scan-notice";
import { testDraftPage } from "./test-draft-page";

const attached = (changed: Partial<Attached> = {}): Attached => ({
  id: newId(),
  purpose: "evidence",
  name: "Rēķins.pdf",
  kind: "pdf",
  mediaType: "application/pdf",
  size: 1_000,
  sha256: "",
  storageKey: newId(),
  scanState: "clean",
  malware: null,
  remarks: [],
  signers: null,
  ...changed,
});

function page(...attachments: readonly Attached[]): { of: DraftPage; list: string; notice: string } {
  const attaching = { limits: ATTACHMENT_LIMITS, isScanned: true };
  const of = testDraftPage({ id: "correction", form: correction }, { attachments, attaching });
  const list = renderToStaticMarkup(<AttachmentList of={of} purposes={["evidence", "deed"]} />);
  return { of, list, notice: renderToStaticMarkup(<ScanNotice of={of} />) };
}

test("a clean file can be opened, changed and removed", () => {
  const file = attached();
  const { list, notice } = page(file);
  for (const action of ["", "/removal?lang=lv", "/purpose?lang=lv"])
    expect(list).toContain(`/attachments/${file.id}${action}"`);
  expect(list).toContain('<option value="deed"');
  expect(notice).toBe("");
});

test.each(["pending", "infected"] as const)(
  "a file that is %s is named, not linked, and holds the draft",
  (scanState) => {
    const file = attached({ scanState });
    const { list, notice } = page(file);
    expect(list).toContain("Rēķins.pdf (PDF");
    expect(list).not.toContain(`/attachments/${file.id}"`);
    expect(list).toContain(scanState === "pending" ? "tiek pārbaudīta" : "atrasts kaitīgs kods");
    expect(notice).toContain("vēl tiek pārbaudīti");
  },
);

test("who is named as signer, and that nobody has judged the signature", () => {
  const signer = {
    name: "Ilze Bērziņa",
    number: "PNOLV-1",
    issuer: null,
    signedAt: "2026-11-20T10:15:00.000Z",
  };
  const nameless = { ...signer, name: "", signedAt: null };
  const { list } = page(attached({ kind: "asice", signers: [signer, nameless], remarks: ["pdfFiles"] }));
  expect(list).toMatch(/Ilze Bērziņa \(PNOLV-1\), [^;]*2026[^;]*; parakstītājs nav nosaukts/);
  expect(list).toContain("pārbauda tiesas sistēma");
  expect(list).toContain("ievietotas citas datnes");
});

test("the first file of a purpose cannot go up, the last cannot go down", () => {
  const { list } = page(attached(), attached(), attached({ purpose: "deed" }));
  expect(list.match(/value="up"/g)).toHaveLength(1);
  expect(list.match(/value="down"/g)).toHaveLength(1);
});
