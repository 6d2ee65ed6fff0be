import "server-only";
import type { FileReader } from "./file-reader";

/** The record at the end of a zip file with the longest comment it may have. */
const RECORD = 22;
const LONGEST = RECORD + 0xffff;
const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const DIRECTORY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** True when a file that begins as something else can be opened as a zip file from its end. */
export async function hasHiddenZip(file: FileReader): Promise<boolean> {
  const tail = await file.tail(LONGEST);
  const offset = file.size - tail.length;
  for (let at = tail.lastIndexOf(END); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(END, at - 1)) {
    if (await isEndOfZip(file, { record: tail.subarray(at, at + RECORD), at: offset + at })) return true;
  }
  return false;
}

async function isEndOfZip(
  file: FileReader,
  { record, at }: { record: Buffer; at: number },
): Promise<boolean> {
  if (record.length < RECORD || record.readUInt16LE(10) === 0) return false;
  const start = at - record.readUInt32LE(12);
  return start >= 0 && (await file.bytes(start, DIRECTORY.length)).equals(DIRECTORY);
}
