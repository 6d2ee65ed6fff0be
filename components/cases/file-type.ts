const NAMES: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.etsi.asic-e+zip": "EDOC",
  "image/jpeg": "JPG",
  "text/plain": "TXT",
};

/** The kind of a file as people know it: `PDF`, `DOCX`. */
export const fileTypeOf = (mediaType: string): string =>
  NAMES[mediaType] ?? (mediaType.split("/")[1] ?? mediaType).toUpperCase();
