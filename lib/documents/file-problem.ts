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
  "fileSignatureOld",
  "fileSignatureMismatch",
  "storageFull",
] as const;

export type FileProblem = (typeof FILE_PROBLEMS)[number];

export const isFileProblem = (text: unknown): text is FileProblem =>
  FILE_PROBLEMS.some((problem) => problem === text);

/** The status with which a program is told: too much, no such kind, no room, or a content that cannot be taken. */
export const UPLOAD_STATUS = {
  fileTooLarge: 413,
  filesTooLarge: 413,
  fileTooMany: 409,
  fileWrongType: 415,
  fileHeic: 415,
  storageFull: 507,
  fileEmpty: 422,
  fileMislabelled: 422,
  fileEncrypted: 422,
  fileDamaged: 422,
  filePolyglot: 422,
  fileNameMissing: 422,
  fileManyParts: 422,
  fileUnpacksLarge: 422,
  fileNested: 422,
  fileUnsafeParts: 422,
  filePictureLarge: 422,
  filePdfProgram: 422,
  fileContainerBroken: 422,
  fileNotSigned: 422,
  fileSignatureGap: 422,
  fileSignatureOld: 422,
  fileSignatureMismatch: 422,
} as const satisfies Readonly<Record<FileProblem, number>>;
