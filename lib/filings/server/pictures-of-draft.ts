import "server-only";
import { Readable } from "node:stream";
import { drawPictures, type PdfPicture } from "@/lib/adapters/pictures-pdf";
import { storedPath } from "@/lib/adapters/storage";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import type { Attached } from "@/lib/documents/attached";
import { pixelsOfPng } from "@/lib/documents/picture-size";
import { picturesByPurpose } from "@/lib/documents/pictures";
import type { Purpose } from "@/lib/documents/purpose";
import { withFile } from "@/lib/documents/server/file-reader";
import { translator } from "@/lib/i18n/translator";
import type { Owner } from "../owner";
import { draftOfOwner } from "./draft-of-owner";

type Asked = Owner & {
  readonly draftId: string;
  readonly purpose: Purpose;
  readonly language: Language;
};

export type Album = { readonly title: string; readonly body: ReadableStream<Uint8Array> };

/** A PNG is unpacked to be drawn, unlike a JPEG: beyond that it would take more memory than a look is worth. */
const MAX_PNG_PIXELS = 12_000_000;

/** The pictures of one purpose as one PDF, in the order in which they are filed. For reading: what is filed are the pictures. */
export async function picturesOfDraft({
  draftId,
  purpose,
  language,
  ...owner
}: Asked): Promise<Result<Album, "notFound">> {
  const draft = await draftOfOwner(draftId, owner);
  const attached = draft === undefined ? [] : (picturesByPurpose(draft.attachments).get(purpose) ?? []);
  if (attached.length === 0) return err("notFound");
  const t = translator(language);
  const title = t("forms:attachments.picturesTitle", { purpose: t(`forms:attachments.purposes.${purpose}`) });
  const pictures = await Promise.all(
    attached.map(async (one, index): Promise<PdfPicture> => ({
      file: (await isDrawn(one)) ? storedPath(one.storageKey) : null,
      caption: t("forms:attachments.pictureOf", { number: index + 1, of: attached.length, name: one.name }),
      instead: t("forms:attachments.pictureLeftOut"),
    })),
  );
  const made = {
    title,
    language: language === "lv" ? "lv-LV" : "en-GB",
    createdAt: new Date(),
    pictures,
  } as const;
  return ok({ title, body: Readable.toWeb(Readable.from(drawPictures(made))) as ReadableStream<Uint8Array> });
}

async function isDrawn({ kind, storageKey }: Attached): Promise<boolean> {
  if (kind !== "png") return true;
  const pixels = await withFile(storedPath(storageKey), async (file) => pixelsOfPng(await file.head(32)));
  return (pixels ?? 0) <= MAX_PNG_PIXELS;
}
