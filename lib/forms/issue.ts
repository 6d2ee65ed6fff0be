import type { z } from "zod";
import type errors from "@/locales/lv/errors.json";
import type forms from "@/locales/lv/forms.json";

/** What may be wrong with an answer. The sentence for people is `errors:<code>`, of what only forms know `forms:issues.<code>`. */
export type IssueCode = keyof typeof errors | keyof typeof forms.issues;

export type IssueParams = Readonly<Record<string, string | number>>;

export type Issue = {
  /** The field, or its part: `claimantAddress.postalCode`; `defendants` for a list as a whole. */
  readonly field: string;
  readonly code: IssueCode;
  readonly params?: IssueParams;
};

/** Turns what zod found into our issues. Every schema of a field speaks in codes, so the message is one. */
export function issuesOf(error: z.ZodError, at: string): Issue[] {
  return error.issues.map((issue) => ({
    field: [at, ...issue.path].map(String).join("."),
    code: issue.message as IssueCode,
    ...(issue.code === "custom" && issue.params !== undefined ? { params: issue.params as IssueParams } : {}),
  }));
}

/** The id of the control that the error summary links to. */
export const controlId = (field: string): string => field.replaceAll(".", "-");
