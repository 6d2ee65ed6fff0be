import "server-only";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import Busboy, { type BusboyFileStream } from "@fastify/busboy";
import { removeStored } from "@/lib/adapters/storage";
import { err, ok, type Result } from "@/lib/core/result";
import { type AttachmentLimits, bytesOf } from "../limits";
import { uploadName } from "../upload-name";
import { attachmentLimits } from "./attachment-limits";
import { keepFile, type ReceivedFile, type RefusedFile } from "./keep-file";

export type Received = {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly RefusedFile[];
};

/** What the draft still has room for. */
export type Room = { readonly files: number; readonly bytes: number };

type Outcome = { readonly file: ReceivedFile } | { readonly refusal: RefusedFile } | undefined;

const MAX_FIELDS = 20;

const parserLimits = ({ files, fileMegabytes }: AttachmentLimits) => ({
  fieldSize: 10_000,
  fields: MAX_FIELDS,
  files: files * 2,
  fileSize: bytesOf(fileMegabytes),
  headerPairs: 40,
});

/** Takes the files of a multipart post straight to the disk, one after the other; none of them is ever in memory whole. */
export async function receiveFiles(request: Request, room: Room): Promise<Result<Received, "broken">> {
  const contentType = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data;/i.test(contentType)) return err("broken");
  const post = new Post(room);
  try {
    const limits = parserLimits(attachmentLimits());
    const parser = new Busboy({ headers: { "content-type": contentType }, limits });
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
    if (Object.keys(this.#fields).length < MAX_FIELDS) this.#fields[name] = value;
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
    const most = bytesOf(attachmentLimits().filingMegabytes) * 2;
    return async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      let size = 0;
      for await (const part of source) {
        size += part.byteLength;
        if (size > most) throw new Error("The post is larger than any filing");
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
    // The stream outlives a full disk: what is left of it must be read, or the rest of the post would never come.
    const source = stream.iterator({ destroyOnReturn: false });
    const allowance = {
      file: bytesOf(attachmentLimits().fileMegabytes),
      room: this.#room.bytes - this.#bytes,
    };
    const kept = await keepFile(name, source, allowance);
    if (typeof kept === "string")
      return this.#skip(stream, { name, problem: stream.truncated ? "fileTooLarge" : kept });
    if (stream.truncated) {
      await removeStored(kept.storageKey);
      return { refusal: { name, problem: "fileTooLarge" } };
    }
    this.#bytes += kept.size;
    return { file: kept };
  }
}
