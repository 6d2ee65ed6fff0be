import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import Busboy, { type BusboyFileStream } from "@fastify/busboy";
import { removeStored, storedPath, storeStream } from "@/lib/adapters/storage";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import { FILE_KINDS, type FileKind } from "../file-kinds";
import type { FileProblem } from "../file-problem";
import { ATTACHMENT_LIMITS, MAX_FILE_BYTES, MAX_FILING_BYTES } from "../limits";
import { uploadName } from "../upload-name";
import { inspectFile } from "./inspect-file";

export type ReceivedFile = {
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: Buffer<ArrayBuffer>;
  readonly storageKey: string;
};
export type RefusedFile = { readonly name: string; readonly problem: FileProblem };
export type Received = {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly RefusedFile[];
};

/** What the draft still has room for. */
export type Room = { readonly files: number; readonly bytes: number };

type Outcome = { readonly file: ReceivedFile } | { readonly refusal: RefusedFile } | undefined;

const PARSER_LIMITS = {
  fieldSize: 10_000,
  fields: 20,
  files: ATTACHMENT_LIMITS.files * 2,
  fileSize: MAX_FILE_BYTES,
  headerPairs: 40,
};
const FULL = new Set(["ENOSPC", "EDQUOT"]);

/** Takes the files of a multipart post straight to the disk, one after the other; none of them is ever in memory whole. */
export async function receiveFiles(request: Request, room: Room): Promise<Result<Received, "broken">> {
  const contentType = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data;/i.test(contentType)) return err("broken");
  const post = new Post(room);
  try {
    const parser = new Busboy({ headers: { "content-type": contentType }, limits: PARSER_LIMITS });
    parser.on("field", (name, value) => post.takeField(name, value));
    parser.on("file", (_field, stream, name) => post.takeFile(stream, name));
    await pipeline(Readable.fromWeb(request.body as WebStream), post.measured(), parser);
    return ok(await post.finished());
  } catch (error) {
    await post.abandon(error);
    return err("broken");
  }
}

/** One post while it comes in. */
class Post {
  readonly #fields: Record<string, string> = {};
  readonly #outcomes: Promise<Outcome>[] = [];
  readonly #open = new Set<BusboyFileStream>();
  readonly #room: Room;
  #taken = 0;
  #bytes = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  takeField(name: string, value: string): void {
    if (Object.keys(this.#fields).length < PARSER_LIMITS.fields) this.#fields[name] = value;
  }

  takeFile(stream: BusboyFileStream, given: string | undefined): void {
    // A file that waits for its turn must not end the process when the post breaks off.
    stream.on("error", () => undefined);
    this.#open.add(stream);
    const outcome = this.#outcomeOf(stream, given ?? "").finally(() => this.#open.delete(stream));
    outcome.catch(() => undefined);
    this.#outcomes.push(outcome);
  }

  /** Stops a post that is larger than everything a filing may hold, before it fills the disk. */
  measured() {
    return async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      let size = 0;
      for await (const part of source) {
        size += part.byteLength;
        if (size > MAX_FILING_BYTES * 2) throw new Error("The post is larger than any filing");
        yield part;
      }
    };
  }

  async finished(): Promise<Received> {
    const outcomes = (await Promise.all(this.#outcomes)).filter((outcome) => outcome !== undefined);
    return {
      fields: this.#fields,
      files: outcomes.flatMap((outcome) => ("file" in outcome ? [outcome.file] : [])),
      refused: outcomes.flatMap((outcome) => ("refusal" in outcome ? [outcome.refusal] : [])),
    };
  }

  /** After a break nothing of the post is kept. */
  async abandon(reason: unknown): Promise<void> {
    for (const stream of this.#open)
      stream.destroy(reason instanceof Error ? reason : new Error("The post broke off"));
    const settled = await Promise.allSettled(this.#outcomes);
    for (const result of settled) {
      if (result.status === "fulfilled" && result.value !== undefined && "file" in result.value)
        await removeStored(result.value.file.storageKey);
    }
  }

  async #outcomeOf(stream: BusboyFileStream, given: string): Promise<Outcome> {
    const name = uploadName(given);
    // An input that was left empty is sent as a file without a name.
    if (given === "") return this.#skip(stream, undefined);
    if (name === "") return this.#skip(stream, { name: given.slice(0, 40), problem: "fileNameMissing" });
    if (this.#taken >= this.#room.files) return this.#skip(stream, { name, problem: "fileTooMany" });
    this.#taken += 1;
    const outcome = await this.#store(stream, name);
    if (outcome === undefined || "refusal" in outcome) this.#taken -= 1;
    return outcome;
  }

  #skip(stream: BusboyFileStream, refusal: RefusedFile | undefined): Outcome {
    stream.resume();
    return refusal === undefined ? undefined : { refusal };
  }

  async #store(stream: BusboyFileStream, name: string): Promise<Outcome> {
    const storageKey = newId();
    try {
      // The stream outlives a full disk: what is left of it must be read, or the rest of the post would never come.
      const stored = await storeStream(
        storageKey,
        stream.iterator({ destroyOnReturn: false }),
        MAX_FILE_BYTES,
      );
      if (stored === "tooLarge" || stream.truncated)
        return await this.#refuse(storageKey, { name, problem: "fileTooLarge" });
      if (this.#bytes + stored.size > this.#room.bytes)
        return await this.#refuse(storageKey, { name, problem: "filesTooLarge" });
      const seen = await inspectFile(storedPath(storageKey), name);
      if (!seen.ok) return await this.#refuse(storageKey, { name, problem: seen.problem });
      this.#bytes += stored.size;
      return {
        file: { name, kind: seen.kind, mediaType: FILE_KINDS[seen.kind].mediaType, storageKey, ...stored },
      };
    } catch (error) {
      if (!(error instanceof Error && "code" in error && FULL.has(String(error.code)))) throw error;
      return this.#skip(stream, { name, problem: "storageFull" });
    }
  }

  async #refuse(storageKey: string, refusal: RefusedFile): Promise<Outcome> {
    await removeStored(storageKey);
    return { refusal };
  }
}
