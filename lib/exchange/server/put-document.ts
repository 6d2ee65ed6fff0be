import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { StoredDocument } from "../shapes";
import { ask } from "./ask";

type OutgoingDocument = {
  readonly documentId: string;
  readonly mediaType: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Hands over the bytes of one document; repeating it with the same bytes is harmless. */
export async function putDocument(
  acting: ActingContext,
  { documentId, mediaType, sha256, bytes }: OutgoingDocument,
): Promise<StoredDocument> {
  const digest = `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`;
  const { data } = await ask({
    operation: "putDocument",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.PUT("/v1/documents/{documentId}", {
        params: { path: { documentId }, header: { ...header, "Content-Digest": digest } },
        headers: { "Content-Type": mediaType },
        // The generated type of a binary body is text; what goes out are the bytes.
        body: documentId,
        bodySerializer: () => bytes,
        signal,
      }),
  });
  if (data.documentId !== documentId || data.sha256 !== sha256)
    throw new ExchangeWrongAnswer("putDocument", "digest");
  return data;
}
