/** Why a file is not taken; the sentence is `errors:<code>` and says what to do. */
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
  "fileHeic",
  "fileManyParts",
  "fileUnpacksLarge",
  "fileNested",
  "fileUnsafeParts",
  "filePictureLarge",
  "filePdfProgram",
  "fileContainerBroken",
  "fileNotSigned",
  "fileSignatureGap",
  "fileSignatureMismatch",
  "storageFull",
] as const;

export type FileProblem = (typeof FILE_PROBLEMS)[number];

export const isFileProblem = (text: unknown): text is FileProblem =>
  FILE_PROBLEMS.some((problem) => problem === text);
