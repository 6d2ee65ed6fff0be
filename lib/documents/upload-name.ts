import { extensionOf } from "./file-kinds";

const LONGEST = 120;
/** Names of devices on some systems: a file called so cannot be opened there. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name under which a file is kept, shown and handed on: no path, no control or direction characters, nothing that a
 * file system or a header would misread, and not endless. Empty when nothing of the name is left.
 */
export function uploadName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .toWellFormed()
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
    // Dropping characters can bring marks together that belong in another order.
    .normalize("NFC")
    .replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[. ]+$/g, "");
  const extension = extensionOf(plain);
  const stem = (extension === "" ? plain : plain.slice(0, -extension.length - 1)).replaceAll(
    /^[. ]+|[. ]+$/g,
    "",
  );
  if (stem === "") return "";
  const kept = Array.from(stem)
    .slice(0, LONGEST)
    .join("")
    .replaceAll(/[. ]+$/g, "");
  const safe = RESERVED.test(kept) ? `_${kept}` : kept;
  return extension === "" ? safe : `${safe}.${extension}`;
}

/** A name that none of the others has: "rekins.pdf", "rekins (2).pdf". */
export function distinctName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  const extension = extensionOf(name);
  const stem = name.slice(0, -extension.length - 1);
  for (let number = 2, candidate = name; ; number += 1) {
    if (!used.has(candidate.toLowerCase())) return candidate;
    candidate = `${stem} (${String(number)}).${extension}`;
  }
}
