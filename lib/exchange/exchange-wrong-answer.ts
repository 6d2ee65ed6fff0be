import { Outage } from "@/lib/core/outage";

/** What was wrong with an answer; `owner` means that it was about another person and has raised an alarm. */
export type WrongAnswerReason = "schema" | "owner" | "size" | "digest" | "notJson" | "redirect" | "mismatch";

/**
 * The platform answered something that must not be used: not by the contract, or about somebody else. Nothing of it is
 * kept; to whoever asked it is as if the platform were down.
 */
export class ExchangeWrongAnswer extends Outage {
  readonly operation: string;
  readonly reason: WrongAnswerReason;
  /** The place and the rule that was broken, never a value. */
  readonly detail: string;

  constructor(operation: string, reason: WrongAnswerReason, detail = "") {
    super("exchange");
    this.name = "ExchangeWrongAnswer";
    this.message = `The exchange gave a wrong answer to ${operation}: ${reason} ${detail}`.trim();
    this.operation = operation;
    this.reason = reason;
    this.detail = detail;
  }
}
