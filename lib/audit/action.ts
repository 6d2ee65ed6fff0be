/** What the audit trail tells of a request: an entry written by the wrapper after a reading, by the operation in its own transaction, or none. */
export type Audit<Input> =
  | { readonly action: string; readonly subjectKind: string; readonly subject: (input: Input) => string }
  | "inTransaction"
  | "none";
