import type { Day } from "@/lib/core/day";

/** What has happened has a day that is not later than today; the first field that says otherwise is named. */
export function futureIssue<Name extends string>(
  answers: Readonly<Partial<Record<Name, Day | null>>> & { readonly today: Day },
  ...names: readonly Name[]
): { readonly field: Name; readonly code: "inFuture" } | undefined {
  const field = names.find((name) => (answers[name] ?? answers.today) > answers.today);
  return field === undefined ? undefined : { field, code: "inFuture" };
}
