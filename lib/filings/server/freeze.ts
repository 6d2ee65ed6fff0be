import "server-only";
import { drawPdf } from "@/lib/adapters/pdf";
import { storeBytes } from "@/lib/adapters/storage";
import { fileNameOf } from "@/lib/cases/attachment-header";
import { canonicalJson } from "@/lib/core/canonical-json";
import { day } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import type { Attached } from "@/lib/documents/attached";
import type { Block } from "@/lib/documents/block";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { contentHash } from "../content-hash";
import type { FilingContent } from "../filing-content";
import type { FilingFile, FrozenFiling } from "../frozen-files";

type Freezing = {
  readonly content: FilingContent;
  readonly blocks: readonly Block[];
  readonly attachments: readonly Attached[];
};

/**
 * Makes the files of a filing. The same content on the same day gives the same bytes, so whoever comes back to sign
 * finds what they have seen.
 */
export async function freeze({ content, blocks, attachments }: Freezing): Promise<FrozenFiling> {
  const json = Buffer.from(canonicalJson(content), "utf8");
  const files = [
    await made(
      { purpose: "filing", title: content.title, mediaType: "application/pdf" },
      await paperOf(content, blocks),
    ),
    await made({ purpose: "filingData", title: content.title, mediaType: "application/json" }, json),
    ...attachments.map(attachedFile),
  ];
  const { form, formVersion, courtId } = content;
  return { content, files, contentSha256: contentHash({ form, formVersion, courtId, files }) };
}

function paperOf(content: FilingContent, blocks: readonly Block[]): Promise<Buffer<ArrayBuffer>> {
  return drawPdf({
    title: content.title,
    // What is filed is Latvian, whatever language the pages were read in (Civil Procedure Law, s. 13).
    language: "lv-LV",
    createdAt: new Date(`${content.day}T00:00:00Z`),
    author: `${content.submitter.givenName} ${content.submitter.familyName}`,
    blocks: [...blocks.flatMap((block) => dated(block, content)), ...annexOf(content)],
    foot: `E-lieta · ${content.filingId}`,
  });
}

/** A paper bears its date where it is signed (Civil Procedure Law, s. 128). */
function dated(block: Block, { day: prepared }: FilingContent): Block[] {
  if (block.kind !== "signature") return [block];
  return [
    {
      kind: "rows",
      rows: [{ name: translator("lv")("filings:paper.day"), value: formatDay(day(prepared), "lv") }],
    },
    block,
  ];
}

/** The fingerprints of the attached files stand in the paper, so that its signature covers them as well. */
function annexOf({ attachments }: FilingContent): Block[] {
  if (attachments.length === 0) return [];
  const t = translator("lv");
  return [
    { kind: "heading", level: 2, text: t("filings:paper.annex") },
    {
      kind: "rows",
      rows: attachments.map(({ position, name, sha256 }) => ({
        name: `${String(position - 1)}. ${name}`,
        value: `SHA-256 ${sha256}`,
      })),
    },
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
