import "server-only";
import { type FileHandle, open } from "node:fs/promises";

const CHUNK = 1024 * 1024;

/** Looks into a file piece by piece: it is never held in memory whole. */
export class FileReader {
  readonly #handle: FileHandle;
  readonly size: number;

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  async bytes(from: number, length: number): Promise<Buffer> {
    const start = Math.max(0, from);
    const buffer = Buffer.alloc(Math.max(0, Math.min(length, this.size - start)));
    const { bytesRead } = await this.#handle.read(buffer, 0, buffer.length, start);
    return buffer.subarray(0, bytesRead);
  }

  head(length: number): Promise<Buffer> {
    return this.bytes(0, length);
  }

  tail(length: number): Promise<Buffer> {
    return this.bytes(this.size - length, length);
  }

  /** The file in pieces that overlap by as much as what is looked for is long. */
  async *pieces(overlap: number): AsyncGenerator<Buffer> {
    for await (const { bytes } of this.placed(overlap)) yield bytes;
  }

  /** The same, each piece with where it begins. */
  async *placed(overlap: number): AsyncGenerator<{ readonly at: number; readonly bytes: Buffer }> {
    for (let at = 0; at < this.size; at += CHUNK) yield { at, bytes: await this.bytes(at, CHUNK + overlap) };
  }

  async contains(pattern: RegExp, longest: number): Promise<boolean> {
    for await (const piece of this.pieces(longest)) {
      if (pattern.test(piece.toString("latin1"))) return true;
    }
    return false;
  }
}

export async function withFile<Value>(
  path: string,
  look: (file: FileReader) => Promise<Value>,
): Promise<Value> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    return await look(new FileReader(handle, size));
  } finally {
    await handle.close();
  }
}
