import "server-only";
import { unseal } from "@/lib/db/seal";
import type { FilingFile } from "../frozen-files";

type StoredDocument = {
  readonly id: string;
  readonly purpose: string;
  readonly name: Uint8Array;
  readonly mediaType: string;
  readonly size: bigint;
  readonly sha256: Uint8Array;
  readonly storageKey: string;
};

/** A row of the files of a filing, opened. */
export const fileOf = ({
  id,
  purpose,
  name,
  mediaType,
  size,
  sha256,
  storageKey,
}: StoredDocument): FilingFile => ({
  id,
  purpose,
  name: unseal(name, { table: "filing_document", column: "name", id }),
  mediaType,
  size: Number(size),
  sha256: Buffer.from(sha256).toString("hex"),
  storageKey,
});
