/** Something the person at the terminal can put right: told in one sentence, without a stack. */
export class PlainError extends Error {
  override readonly name = "PlainError";
}
