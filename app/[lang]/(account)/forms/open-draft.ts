import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { DraftPage } from "@/components/form/draft-frame";
import { formWords, wordsForAnother } from "@/components/form/form-words";
import { accountOf } from "@/components/identity/account-of";
import type { Reader } from "@/lib/cases/server/reader";
import type { Language } from "@/lib/core/language";
import { factsAmong } from "@/lib/forms/facts";
import { hasFallen } from "@/lib/filings/owner";
import { closureOfForm } from "@/lib/filings/server/closure-of-form";
import { draftOfOwner } from "@/lib/filings/server/draft-of-owner";
import { ownerIfTold } from "@/lib/filings/server/owner-of";
import { refusalPath } from "@/lib/mandates/acting-path";

export const draftParams = z.object({ form: z.string(), draft: z.uuid() });
export const draftQuery = z.object({ back: z.literal("check").optional().catch(undefined) });

type Wanted = { readonly form: string; readonly draft: string };

/** An owner's open draft, ready for a page. Another's does not exist; what was filed is shown where it is now. */
export async function openDraft(
  { form, draft: id }: Wanted,
  { viewer, language, requestId }: Reader & { readonly language: Language },
): Promise<DraftPage> {
  const owner = await ownerIfTold({ viewer, requestId });
  if (owner === "unavailable")
    redirect(refusalPath("mandateUnavailable", language, `/${language}/forms/${form}/${id}`));
  const draft = await draftOfOwner(id, owner);
  if (draft === undefined && hasFallen(viewer, owner)) redirect(`/${language}/cases`);
  if (draft?.formId !== form) notFound();
  if (draft.state !== "open")
    redirect(draft.filingId === null ? `/${language}/cases` : `/${language}/filings/${draft.filingId}`);
  const closure = await closureOfForm(draft.formId, new Date());
  const own = formWords(draft.formId, language);
  const words = factsAmong(draft.walk.above).principal === null ? own : wordsForAnother(own);
  return { draft, closure, words, account: accountOf(viewer, language) };
}
