import type { FormId } from "@/lib/forms/catalog";

/** A draft in a list. */
export type DraftSummary = {
  readonly id: string;
  readonly form: FormId;
  readonly version: number;
  readonly savedAt: Date;
  readonly expiresAt: Date;
  /** Where it goes on, without the language. */
  readonly href: string;
};
