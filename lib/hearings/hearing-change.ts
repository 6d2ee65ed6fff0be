import { z } from "zod";
import type { ListedHearing } from "./listed-hearing";

export type HearingChangeKind = "set" | "changed" | "cancelled" | "withdrawn";

/** What of a hearing is kept in its history. */
export const hearingTraits = z.object({
  startsAt: z.string().optional(),
  courthouseId: z.string().nullable().optional(),
  hall: z.string().nullable().optional(),
  judge: z.string().nullable().optional(),
  status: z.enum(["scheduled", "postponed", "cancelled", "held"]).optional(),
  mode: z.enum(["inPerson", "video"]).optional(),
  isClosed: z.boolean().optional(),
});
export type HearingTraits = z.infer<typeof hearingTraits>;
export type HearingTrait = keyof HearingTraits;

/** One change of one hearing: what was otherwise before, and how it is since. Both empty when it was only set. */
export type HearingChange = {
  readonly seq: string;
  readonly at: Date;
  readonly kind: HearingChangeKind;
  readonly before: HearingTraits;
  readonly after: HearingTraits;
};

/** A line of the calendars' change log; of what is no longer public only id, time and kind are told. */
export type LoggedChange = {
  readonly seq: string;
  readonly at: Date;
  readonly kind: HearingChangeKind;
  readonly hearingId: string;
  /** As it stands now. */
  readonly hearing: ListedHearing | null;
};
