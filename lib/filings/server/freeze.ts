import "server-only";
import { drawPdf } from "@/lib/adapters/pdf";
import { storeBytes } from "@/lib/adapters/storage";
import { fileNameOf } from "@/lib/cases/attachment-header";
import { canonicalJson } from "@/lib/core/canonical-json";
import { day } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { blindIndex } from "@/lib/db/seal";
import type { Attached } from "@/lib/documents/attached";
import type { Block } from "@/lib/documents/block";
import { isDiscreet } from "@/lib/forms/catalog";
import { listedName } from "@/lib/forms/form-name";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { contentHash } from "../content-hash";
import type { FilingContent } from "../filing-content";
import type { FilingFile, FrozenFiling } from "../frozen-files";

type Freezing = {
  readonly content: FilingContent;
  readonly blocks: readonly Block[];
  /** What only the court may read; null where there is nothing of that kind. */
  readonly confidential: readonly Block[] | null;
  readonly attachments: readonly Attached[];
};

/**
 * Makes the files of a filing. The same content on the same day gives the same bytes, so whoever comes back to sign
 * finds what they have seen.
 */
export async function freeze({
  content,
  blocks,
  confidential,
  attachments,
}: Freezing): Promise<FrozenFiling> {
  const json = Buffer.from(canonicalJson(content), "utf8");
  const annex = confidential === null ? null : await confidentialFile(content, confidential);
  const files = [
    await made(
      { purpose: "filing", title: savedTitle(content), mediaType: "application/pdf" },
      await paperOf(content, [
        ...blocks.flatMap((block) => dated(block, content)),
        ...sumsOf(content, annex),
      ]),
    ),
    await made({ purpose: "filingData", title: savedTitle(content), mediaType: "application/json" }, json),
    ...attachments.map(attachedFile),
    ...(annex === null ? [] : [annex]),
  ];
  const { form, formVersion, courtId } = content;
  return { content, files, contentSha256: contentHash({ form, formVersion, courtId, files }) };
}

/** Under which name it lies among what somebody saved: a discreet form tells nothing there. */
const savedTitle = ({ form, title }: FilingContent): string =>
  isDiscreet(form) ? listedName(form, "lv") : title;

function paperOf(
  content: FilingContent,
  blocks: readonly Block[],
  confidential?: string,
): Promise<Buffer<ArrayBuffer>> {
  return drawPdf({
    title: content.title,
    // What is filed is Latvian, whatever language the pages were read in (Civil Procedure Law, s. 13).
    language: "lv-LV",
    createdAt: new Date(`${content.day}T00:00:00Z`),
    author: `${content.submitter.givenName} ${content.submitter.familyName}`,
    blocks,
    foot: `E-lieta · ${content.filingId}`,
    ...(confidential === undefined ? {} : { confidential }),
  });
}

/**
 * The annex that only the court reads (s. 250.46(3)), under a name that tells nothing. The other side reads its fingerprint in the
 * paper: a code that nobody can guess stands in it, so that an address or a number cannot be found by trying.
 */
async function confidentialFile(content: FilingContent, blocks: readonly Block[]): Promise<FilingFile> {
  const t = translator("lv");
  const code = Buffer.from(blindIndex(content.filingId, "confidentialAnnex")).toString("hex");
  const coded: Block = { kind: "rows", rows: [{ name: t("filings:paper.annexCode"), value: code }] };
  return made(
    { purpose: "confidential", title: t("filings:paper.confidentialTitle"), mediaType: "application/pdf" },
    await paperOf(content, [...blocks, coded], t("filings:paper.confidentialMark")),
  );
}

/** A paper bears its date where it is signed (Civil Procedure Law, s. 128), and the names of all who sign. */
function dated(block: Block, { day: prepared, signatories }: FilingContent): Block[] {
  if (block.kind !== "signature") return [block];
  const t = translator("lv");
  return [
    {
      kind: "rows",
      rows: [{ name: t("filings:paper.day"), value: formatDay(day(prepared), "lv") }],
    },
    block,
    ...signatories.map(({ name }): Block => ({
      kind: "signature",
      name,
      role: t("filings:paper.signatory"),
      note: t("filings:paper.signatoryNote"),
    })),
  ];
}

/** The fingerprints of the attached files stand in the paper, so that its signature covers them as well. */
function sumsOf({ attachments }: FilingContent, annex: FilingFile | null): Block[] {
  const t = translator("lv");
  const rows = [
    ...attachments.map(({ position, purpose, name, sha256 }) => ({
      name: `${String(position - 1)}. ${purpose === "confidential" ? t("filings:paper.confidentialTitle") : name}`,
      sha256,
    })),
    ...(annex === null ? [] : [{ name: t("filings:paper.confidentialTitle"), sha256: annex.sha256 }]),
  ].map(({ name, sha256 }) => ({ name, value: `SHA-256 ${sha256}` }));
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("filings:paper.annex") },
    { kind: "rows", rows },
  ];
}

async function made(
  { purpose, title, mediaType }: { purpose: string; title: string; mediaType: string },
  bytes: Buffer,
): Promise<FilingFile> {
  const storageKey = newId();
  const { size, sha256 } = await storeBytes(storageKey, bytes);
  return {
    purpose,
    name: fileNameOf({ title, mediaType }),
    mediaType,
    id: newId(),
    size,
    sha256: sha256.toString("hex"),
    storageKey,
  };
}

const attachedFile = ({ purpose, name, mediaType, size, sha256, storageKey }: Attached): FilingFile => ({
  id: newId(),
  purpose,
  name,
  mediaType,
  size,
  sha256,
  storageKey,
});
