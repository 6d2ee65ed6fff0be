import { z } from "zod";
import type { Issue } from "@/lib/forms/issue";

/** What a draft holds, sealed: what was typed, and at which revision each step was saved. */
export const draftContent = z.object({
  typed: z.record(z.string(), z.unknown()),
  saved: z.record(z.string(), z.number().int()),
  /** Whether the registers filled in what they know when the draft was begun. */
  prefill: z.enum(["done", "missing", "none"]),
});

export type DraftContent = z.infer<typeof draftContent>;

const issue = z.object({
  field: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What the last save of a step has to say when its page is shown next. */
const draftNote = z.object({
  /** The step, or `step/entry`. */
  place: z.string(),
  kind: z.enum(["issues", "conflict", "found"]),
  issues: z.array(issue),
  /** Of a conflict: what was typed here and not saved. */
  typed: z.record(z.string(), z.unknown()).nullable(),
});

export type DraftNote = Omit<z.infer<typeof draftNote>, "issues"> & { readonly issues: readonly Issue[] };

/** Only our own operations write notes, so their codes are codes. */
export const parseDraftNote = (text: string): DraftNote => draftNote.parse(JSON.parse(text)) as DraftNote;

export const draftTypedPlace = (id: string) => ({ table: "draft", column: "typed", id });
export const draftNotePlace = (id: string) => ({ table: "draft", column: "issues", id });
export const heldInputPlace = (id: string) => ({ table: "held_input", column: "body", id });
export const attachmentNamePlace = (id: string) => ({ table: "attachment", column: "name", id });
export const attachmentSignersPlace = (id: string) => ({ table: "attachment", column: "signers", id });
export const uploadNamePlace = (id: string) => ({ table: "upload", column: "name", id });

/** The part of a draft that one page fills: a step, or one entry of a list. */
export const draftPlace = (step: string, entry: string | null): string =>
  entry === null ? step : `${step}/${entry}`;
