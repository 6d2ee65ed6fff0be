/** What may be attached: surface.md, "Limits". The media type is what the court is told. */
export const FILE_KINDS = {
  pdf: { extensions: ["pdf"], mediaType: "application/pdf" },
  docx: {
    extensions: ["docx"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  xlsx: {
    extensions: ["xlsx"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  odt: { extensions: ["odt"], mediaType: "application/vnd.oasis.opendocument.text" },
  jpg: { extensions: ["jpg", "jpeg"], mediaType: "image/jpeg" },
  png: { extensions: ["png"], mediaType: "image/png" },
  tiff: { extensions: ["tif", "tiff"], mediaType: "image/tiff" },
  txt: { extensions: ["txt"], mediaType: "text/plain" },
  asice: { extensions: ["edoc", "asice"], mediaType: "application/vnd.etsi.asic-e+zip" },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

export const FILE_KIND_NAMES = Object.keys(FILE_KINDS) as readonly FileKind[];

/** For the `accept` of a file input: `.pdf,.docx,…`. */
export const ACCEPTED_EXTENSIONS: string = FILE_KIND_NAMES.flatMap((kind) => FILE_KINDS[kind].extensions)
  .map((extension) => `.${extension}`)
  .join(",");

export const extensionOf = (name: string): string => /\.([\p{L}\d]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";

const HEIC: readonly string[] = ["heic", "heif", "avif"];

/** What phones save pictures as and courts cannot open. */
export const isHeicExtension = (extension: string): boolean => HEIC.includes(extension);

/** The kind that a name claims; nothing when it is none that we take. */
export const kindOfExtension = (extension: string): FileKind | undefined =>
  FILE_KIND_NAMES.find((kind) => FILE_KINDS[kind].extensions.some((known) => known === extension));
