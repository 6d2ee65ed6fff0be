/** "Source" is a reserved name of the licence, so the modified font bears ours. Equal lengths keep the table whole. */
const RENAMED = [
  ["Source Sans 3", "TP Sans Court"],
  ["SourceSans3", "TPSansCourt"],
] as const;

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

function replaceAll(font: Buffer, old: Buffer, replacement: Buffer): void {
  for (let at = font.indexOf(old); at >= 0; at = font.indexOf(old, at + old.length))
    replacement.copy(font, at);
}

/** A font of ours in all but its shapes. */
export function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  for (const [old, replacement] of RENAMED) {
    replaceAll(copy, utf16(old), utf16(replacement));
    replaceAll(copy, Buffer.from(old), Buffer.from(replacement));
  }
  return copy;
}
