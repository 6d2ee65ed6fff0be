import type { ReactNode } from "react";

/** What every question has, whatever the control below it. */
export type Question = {
  /** The id of the control: the error summary links to `#id`. */
  id: string;
  label: string;
  /** Shown between label and control. */
  hint?: ReactNode;
  /** The sentence of the error; the same words stand in the error summary. */
  error?: string | undefined;
  /** The word "optional" in the page's language, when the answer may be left out. */
  optional?: string | undefined;
  /** The label is the h1 of the page: one question, one page. */
  heading?: boolean | undefined;
};

type Described = Pick<Question, "id" | "hint" | "error">;

/** The ids of hint and error for `aria-describedby`, or nothing. */
export function describedBy({ id, hint, error }: Described): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** The three attributes of any control: what describes it, and whether its answer is wrong. */
export function controlAttributes(question: Described) {
  return {
    id: question.id,
    "aria-describedby": describedBy(question),
    "aria-invalid": question.error ? (true as const) : undefined,
  };
}
