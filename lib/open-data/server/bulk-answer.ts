import "server-only";
import { createReadStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/env";
import type { OpenValues } from "../open-contract";
import { bulkFolder, bulkManifests } from "./bulk-store";
import type { OpenRefusal } from "./define-open-route";
import { listAnswer, type OpenAnswer } from "./open-answer";

const PLACE = "/api/open/v1/bulk";

/** The files that can be had, the newest first. `asOf` is that of the newest, to begin the change log with. */
export async function bulkAnswer(): Promise<OpenAnswer> {
  const manifests = await bulkManifests();
  const asOf = manifests[0]?.asOf ?? null;
  const items = manifests.flatMap(({ files, asOf: heldAsOf }) =>
    files.map((file) => ({ ...file, asOf: heldAsOf, url: `${env().APP_ORIGIN}${PLACE}/${file.file}` })),
  );
  return listAnswer(items, { changedAt: asOf === null ? null : new Date(asOf) });
}

/** The bytes of a file that a list names; nothing else of the disk can be reached. */
export async function bulkFileAnswer({ file }: OpenValues): Promise<OpenAnswer | OpenRefusal> {
  const manifests = await bulkManifests();
  const found = manifests.flatMap(({ files }) => files).find((known) => known.file === file);
  if (found === undefined) return { status: 404, code: "notFound" };
  const stream = createReadStream(path.join(bulkFolder(), found.file));
  return {
    type: found.mediaType,
    body: Readable.toWeb(stream) as ReadableStream<Uint8Array>,
    etag: `"${found.sha256}"`,
    size: found.size,
    file: found.file,
    changedAt: new Date(found.madeAt),
    isUntouched: true,
  };
}
