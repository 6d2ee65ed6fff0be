const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/json": "json",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.etsi.asic-e+zip": "edoc",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/tiff": "tiff",
  "text/plain": "txt",
};

/** Controls, direction overrides and what a file system or a header would read as something else. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}"\\/:*?<>|]+/gu;
const LONGEST = 150;

/** The name under which a document is saved: the court's title made harmless, with the ending of its type. */
export function fileNameOf({ title, mediaType }: { title: string; mediaType: string }): string {
  const ending = EXTENSIONS[mediaType];
  const harmless = title
    .replaceAll(UNSAFE, " ")
    .replaceAll(/\s+/gu, " ")
    .replace(/^[.\s]+/u, "");
  const plain = Array.from(harmless.trim()).slice(0, LONGEST).join("");
  const named = plain === "" ? "dokuments" : plain;
  if (ending === undefined || named.toLowerCase().endsWith(`.${ending}`)) return named;
  return `${named}.${ending}`;
}

/** RFC 6266: saved, not shown; the plain name for those who cannot read the other. */
export function attachmentHeader(document: { title: string; mediaType: string }): string {
  const name = fileNameOf(document);
  const ascii = name
    .normalize("NFD")
    .replaceAll(/[^\x20-\x7e]/g, "")
    .replaceAll(/["\\%;]/g, "");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
