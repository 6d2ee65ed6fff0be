import "server-only";
import { streamStored } from "@/lib/adapters/storage";
import type { Viewer } from "@/lib/identity/viewer";
import type { Download } from "../download-response";
import { askedSignature } from "./asked-signature";

type Asked = {
  readonly signatoryId: string;
  readonly documentId: string;
  readonly viewer: Pick<Viewer, "personalCode">;
};

/** A file of what the viewer is asked to sign; nothing when nobody asks them, and nothing that only the court may read. */
export async function signedDocument({
  signatoryId,
  documentId,
  viewer,
}: Asked): Promise<Download | undefined> {
  const asked = await askedSignature({ signatoryId, viewer });
  const file = asked?.files.find(({ id }) => id === documentId);
  if (file === undefined) return undefined;
  const { name, mediaType, size, sha256, storageKey } = file;
  return { name, mediaType, size, sha256, body: await streamStored(storageKey) };
}
