import "server-only";
import { streamStored } from "@/lib/adapters/storage";
import { db } from "@/lib/db/database";
import type { Download } from "../download-response";
import type { Owner } from "../owner";
import { fileOf } from "./file-of";

type Asked = Owner & { readonly filingId: string; readonly documentId: string };

/**
 * A file of a person's own filing, opened for sending; nothing when it is another person's. What was handed in stays with who
 * handed it in; before that it is the owner's alone.
 */
export async function filedDocument({
  filingId,
  documentId,
  personId,
  mandateId,
}: Asked): Promise<Download | undefined> {
  const document = await db().filingDocument.findFirst({
    where: {
      id: documentId,
      filingId,
      filing: { personId, OR: [{ state: { not: "prepared" } }, { draft: { mandateId } }] },
    },
  });
  if (document === null) return undefined;
  const { name, mediaType, size, sha256, storageKey } = fileOf(document);
  return { name, mediaType, size, sha256, body: await streamStored(storageKey) };
}
