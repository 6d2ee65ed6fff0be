import type { Day } from "@/lib/core/day";
import type { FeeSchedule } from "@/lib/fees/schedule";
import { factsIn } from "@/lib/forms/facts";
import type { Filer, SubmitContext } from "@/lib/forms/form";
import type { DraftView } from "./draft-view";

/** Who files, on which day, and what is known of fees then. For whom, the draft knows. */
export type Submitting = {
  readonly filer: Filer;
  readonly day: Day;
  readonly schedules: readonly FeeSchedule[];
};

/** What a form needs beside its answers. */
export const submitContext = (
  { attachments, correction, typed }: Pick<DraftView, "attachments" | "correction" | "typed">,
  { filer, day, schedules }: Submitting,
): SubmitContext => {
  const { principal, inCase } = factsIn(typed, day);
  return { filer, principal, day, schedules, attachments, correction, inCase };
};
