/** Sending again would be refused again: a person must look. `code` is a word that the pages have a sentence for. */
export class PermanentRefusal extends Error {
  override readonly name = "PermanentRefusal";
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`Refused for good: ${code}`, options);
    this.code = code;
  }
}
