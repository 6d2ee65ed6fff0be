import "server-only";
import { streamStored } from "@/lib/adapters/storage";
import { db } from "@/lib/db/database";
import type { Download } from "../download-response";
import { fileOf } from "./file-of";

type Asked = { readonly filingId: string; readonly documentId: string; readonly personId: string };

/** A file of a person's own filing, opened for sending; nothing when it is another person's. */
export async function filedDocument({
  filingId,
  documentId,
  personId,
}: Asked): Promise<Download | undefined> {
  const document = await db().filingDocument.findFirst({
    where: { id: documentId, filingId, filing: { personId } },
  });
  if (document === null) return undefined;
  const { name, mediaType, size, sha256, storageKey } = fileOf(document);
  return { name, mediaType, size, sha256, body: await streamStored(storageKey) };
}
