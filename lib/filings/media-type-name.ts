const NAMES: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/json": "JSON",
  "application/jose": "JWS",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.etsi.asic-e+zip": "EDOC",
  "image/jpeg": "JPG",
  "image/png": "PNG",
  "image/tiff": "TIFF",
  "text/plain": "TXT",
};

/** The type of a file as people know it: the usual ending of its name. */
export const mediaTypeName = (mediaType: string): string => NAMES[mediaType] ?? mediaType;
