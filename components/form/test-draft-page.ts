import { newId } from "@/lib/core/id";
import { ATTACHMENT_LIMITS } from "@/lib/documents/limits";
import type { DraftView } from "@/lib/filings/draft-view";
import type { FormId } from "@/lib/forms/catalog";
import type { Form } from "@/lib/forms/form";
import type { TypedGroup } from "@/lib/forms/typed";
import { walk } from "@/lib/forms/walk";
import type { DraftPage } from "./draft-frame";
import { formWords } from "./form-words";

type Drafted = { readonly id: FormId; readonly form: Form; readonly typed?: TypedGroup };

/** The page of an open draft in Latvian, for tests of what stands on it. */
export function testDraftPage(
  { id, form, typed = {} }: Drafted,
  change: Partial<Pick<DraftView, "attachments" | "attaching">> = {},
): DraftPage {
  const draft: DraftView = {
    id: newId(),
    formId: id,
    form,
    state: "open",
    filingId: null,
    version: 1,
    revision: 1,
    language: "lv",
    savedAt: new Date(0),
    expiresAt: new Date(0),
    typed,
    saved: {},
    prefill: "none",
    note: null,
    attachments: [],
    parts: [],
    attaching: { limits: ATTACHMENT_LIMITS, isScanned: false },
    correction: null,
    walk: walk(form, typed),
    ...change,
  };
  const account = { name: "Ilze Bērziņa", endsAt: new Date(0), signOut: "/" };
  return { draft, closure: null, words: formWords(id, "lv"), account };
}
