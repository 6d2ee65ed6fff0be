/** Why a file is not taken; the sentence is `errors:<code>`. */
export const FILE_PROBLEMS = [
  "fileTooLarge",
  "fileEmpty",
  "fileWrongType",
  "fileMislabelled",
  "fileEncrypted",
  "fileDamaged",
  "filePolyglot",
  "fileTooMany",
  "filesTooLarge",
  "fileNameMissing",
  "storageFull",
] as const;

export type FileProblem = (typeof FILE_PROBLEMS)[number];
