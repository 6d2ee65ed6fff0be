/** What was wrong with an answer; `owner` means that it was about another person and must raise an alarm. */
export type WrongAnswerReason = "schema" | "owner" | "size" | "digest" | "notJson" | "redirect" | "mismatch";

/** The platform answered something that must not be used: not by the contract, or about somebody else. Nothing of it is kept. */
export class ExchangeWrongAnswer extends Error {
  override readonly name = "ExchangeWrongAnswer";
  readonly operation: string;
  readonly reason: WrongAnswerReason;

  constructor(operation: string, reason: WrongAnswerReason, detail = "") {
    super(`The exchange gave a wrong answer to ${operation}: ${reason} ${detail}`.trim());
    this.operation = operation;
    this.reason = reason;
  }
}
