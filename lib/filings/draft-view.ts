import type { Attached } from "@/lib/documents/attached";
import type { AttachmentLimits } from "@/lib/documents/limits";
import type { FormId } from "@/lib/forms/catalog";
import type { Correction, Form } from "@/lib/forms/form";
import type { TypedGroup } from "@/lib/forms/typed";
import type { Walk } from "@/lib/forms/walk";
import type { HandedPart } from "./draft-part";
import type { DraftContent, DraftNote } from "./draft-content";

/** A draft as its owner sees it. */
export type DraftView = {
  readonly id: string;
  readonly formId: FormId;
  readonly form: Form;
  /** "open" until the filing has been accepted. */
  readonly state: string;
  readonly filingId: string | null;
  readonly version: number;
  readonly revision: number;
  readonly language: string;
  readonly savedAt: Date;
  readonly expiresAt: Date;
  /** What was typed, with what is known beside it: files, defects. */
  readonly typed: TypedGroup;
  readonly saved: DraftContent["saved"];
  readonly prefill: DraftContent["prefill"];
  readonly note: DraftNote | null;
  readonly attachments: readonly Attached[];
  /** What may be attached here, and whether a scanner looks at it. */
  readonly attaching: { readonly limits: AttachmentLimits; readonly isScanned: boolean };
  /** Entries that others were asked to fill. */
  readonly parts: readonly HandedPart[];
  readonly correction: Correction | null;
  readonly walk: Walk;
};

/** The form has changed since the draft was saved: it is walked again from its first step and declared anew. */
export const isOlder = ({ version, form }: Pick<DraftView, "version" | "form">): boolean =>
  version !== form.version;

/** The address of a page of a draft, without its language. */
export const draftPath = ({ formId, id }: Pick<DraftView, "formId" | "id">, page = ""): string =>
  `/forms/${formId}/${id}${page === "" ? "" : `/${page}`}`;
