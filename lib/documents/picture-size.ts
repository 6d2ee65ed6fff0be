/** How many points a picture claims to have, read from its head; nothing when it does not say where it should. */
export function pixelsOfPng(head: Uint8Array): number | undefined {
  const view = viewOf(head);
  return view.byteLength < 24 ? undefined : view.getUint32(16) * view.getUint32(20);
}

/** Marks of a frame: SOF0–SOF15 without the tables between them. */
const isFrame = (mark: number): boolean =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;

export type JpegFrame = { readonly width: number; readonly height: number };

/** Walks the segments up to the frame. A JPEG may carry a long preview before it, so the head must be long enough. */
export function frameOfJpeg(head: Uint8Array): JpegFrame | undefined {
  const view = viewOf(head);
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const mark = view.getUint8(at + 1);
    if (isFrame(mark)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Fill bytes and marks without a length.
    if (mark === 0xff) at += 1;
    else if (mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8)) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const WIDTH = 256;
const HEIGHT = 257;
const MAX_TAGS = 512;

/** The first picture of a TIFF; `directory` reads the bytes to which its head points. */
export async function pixelsOfTiff(
  head: Uint8Array,
  read: (from: number, length: number) => Promise<Uint8Array>,
): Promise<number | undefined> {
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
