import type { Day } from "@/lib/core/day";
import type { FeeSchedule } from "@/lib/fees/schedule";
import { factsIn } from "@/lib/forms/facts";
import type { Filer, Principal, SubmitContext } from "@/lib/forms/form";
import type { DraftView } from "./draft-view";

/** Who files, for whom, on which day, and what is known of fees then. */
export type Submitting = {
  readonly filer: Filer;
  readonly principal: Principal | null;
  readonly day: Day;
  readonly schedules: readonly FeeSchedule[];
};

/** What a form needs beside its answers. */
export const submitContext = (
  { attachments, correction, typed }: Pick<DraftView, "attachments" | "correction" | "typed">,
  { filer, principal, day, schedules }: Submitting,
): SubmitContext => ({
  filer,
  principal,
  day,
  schedules,
  attachments,
  correction,
  inCase: factsIn(typed, day).inCase,
});
