import "server-only";
import { createReadStream } from "node:fs";
import path from "node:path";
import { ReadableStream as BytesStream } from "node:stream/web";
import { env } from "@/lib/env";
import { holdsHearings } from "../bulk-file";
import type { OpenValues } from "../open-contract";
import { bulkFolder, bulkManifests } from "./bulk-store";
import type { OpenRefusal } from "./define-open-route";
import { listAnswer, type OpenAnswer } from "./open-answer";

const PLACE = "/api/open/v1/bulk";

/** The files that can be had, the newest first. `asOf` is that of the newest with hearings, to begin the change log with. */
export async function bulkAnswer(): Promise<OpenAnswer> {
  const manifests = await bulkManifests();
  const asOf = manifests.find(({ files }) => files.some(holdsHearings))?.asOf ?? null;
  const items = manifests.flatMap(({ files, asOf: heldAsOf }) =>
    files.map(({ asOf: own = heldAsOf, ...file }) => ({
      ...file,
      asOf: own,
      url: `${env().APP_ORIGIN}${PLACE}/${file.file}`,
    })),
  );
  return listAnswer(items, { changedAt: asOf === null ? null : new Date(asOf) });
}

/** The bytes of a file that a list names; nothing else of the disk can be reached. */
export async function bulkFileAnswer({ file }: OpenValues): Promise<OpenAnswer | OpenRefusal> {
  const manifests = await bulkManifests();
  const found = manifests.flatMap(({ files }) => files).find((known) => known.file === file);
  if (found === undefined) return { status: 404, code: "notFound" };
  return {
    type: found.mediaType,
    body: BytesStream.from(bytesOf(path.join(bulkFolder(), found.file))) as ReadableStream<Uint8Array>,
    etag: `"${found.sha256}"`,
    size: found.size,
    file: found.file,
    changedAt: new Date(found.madeAt),
    isUntouched: true,
  };
}

/** The file is opened when somebody begins to read: who asks only whether it is there, or has it, leaves nothing open. */
async function* bytesOf(place: string): AsyncGenerator<Uint8Array> {
  for await (const part of createReadStream(place)) yield part as Uint8Array;
}
