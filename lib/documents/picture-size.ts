/** How many points a picture claims to have, read from its head; nothing when it does not say where it should. */
export function pixelsOfPng(head: Uint8Array): number | undefined {
  const view = viewOf(head);
  return view.byteLength < 24 ? undefined : view.getUint32(16) * view.getUint32(20);
}

/** Reads bytes of a file, as many as there are. */
type Read = (from: number, length: number) => Promise<Uint8Array>;

/** Marks of a frame: SOF0–SOF15 without the tables between them. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

/** Before its frame a photo carries previews, places and depths, in segments of 64 kB: so many are as much as a whole file may be. */
const MAX_SEGMENTS = 2_000;

/** Goes from segment to segment up to the frame, which tells the size. */
export async function pixelsOfJpeg(read: Read): Promise<number | undefined> {
  let at = 2;
  for (let segment = 0; segment < MAX_SEGMENTS; segment += 1) {
    const head = viewOf(await read(at, 9));
    if (head.byteLength < 9 || head.getUint8(0) !== 0xff) return undefined;
    const mark = head.getUint8(1);
    if (isFrame(mark)) return head.getUint16(5) * head.getUint16(7);
    // Fill bytes and marks without a length.
    if (mark === 0xff) at += 1;
    else if (mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)) at += 2;
    else at += 2 + head.getUint16(2);
  }
  return undefined;
}

const WIDTH = 256;
const HEIGHT = 257;
const MAX_TAGS = 512;

/** The first picture of a TIFF; `directory` reads the bytes to which its head points. */
export async function pixelsOfTiff(head: Uint8Array, read: Read): Promise<number | undefined> {
  const view = viewOf(head);
  if (view.byteLength < 8) return undefined;
  const little = view.getUint8(0) === 0x49;
  const at = view.getUint32(4, little);
  const directory = viewOf(await read(at, 2 + MAX_TAGS * 12));
  if (directory.byteLength < 2) return undefined;
  const sides = new Map<number, number>();
  const count = Math.min(directory.getUint16(0, little), MAX_TAGS);
  for (let tag = 2; tag < 2 + count * 12 && tag + 12 <= directory.byteLength; tag += 12) {
    const isShort = directory.getUint16(tag + 2, little) === 3;
    sides.set(
      directory.getUint16(tag, little),
      isShort ? directory.getUint16(tag + 8, little) : directory.getUint32(tag + 8, little),
    );
  }
  const [width, height] = [sides.get(WIDTH), sides.get(HEIGHT)];
  return width === undefined || height === undefined ? undefined : width * height;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
