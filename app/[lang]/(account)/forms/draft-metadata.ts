import type { Metadata } from "next";
import { z } from "zod";
import { metadataOf } from "@/components/layout/page-metadata";
import { formWords, type FormWords } from "@/components/form/form-words";
import { newId } from "@/lib/core/id";
import { DEFAULT_LANGUAGE, isLanguage } from "@/lib/core/language";
import { draftPlace } from "@/lib/filings/draft-content";
import type { DraftView } from "@/lib/filings/draft-view";
import { draftOfOwner } from "@/lib/filings/server/draft-of-owner";
import { ownerIfTold } from "@/lib/filings/server/owner-of";
import { isDiscreet } from "@/lib/forms/catalog";
import { listedName } from "@/lib/forms/form-name";
import { currentViewer } from "@/lib/identity/server/current-viewer";

const params = z.looseObject({
  lang: z.string(),
  draft: z.uuid(),
  step: z.string().optional(),
  entry: z.string().optional(),
});
type Params = z.infer<typeof params>;
type Title = (words: FormWords, at: { readonly draft: DraftView; readonly step: string }) => string;

/** The title of a page of a draft: the step, the form, and the word that something must be corrected. Strangers learn nothing. */
export function draftMetadata(title: Title) {
  return async ({
    params: given,
  }: {
    params: Promise<Record<string, string | string[]>>;
  }): Promise<Metadata> => {
    const [parsed, viewer] = [params.safeParse(await given), await currentViewer()];
    if (!parsed.success || viewer === null) return {};
    const { lang, draft: id, step = "" } = parsed.data;
    const owner = await ownerIfTold({ viewer, requestId: newId() });
    const draft = owner === "unavailable" ? undefined : await draftOfOwner(id, owner);
    if (draft === undefined) return {};
    const language = isLanguage(lang) ? lang : DEFAULT_LANGUAGE;
    const words = formWords(draft.formId, language);
    return metadataOf(language, {
      title: `${title(words, { draft, step })} – ${listedName(draft.formId, language)}`,
      hasErrors: hasErrors(draft, parsed.data),
    });
  };
}

function hasErrors({ note, form }: DraftView, { step, entry }: Params): boolean {
  const confirmation =
    form.steps.find((known) => known.kind === "questions" && known.isConfirmation)?.id ?? "";
  return note?.kind === "issues" && note.place === draftPlace(step ?? confirmation, entry ?? null);
}

/** The name of a step or of a dead end; of a discreet form its number alone. */
export function stepTitle(words: FormWords, { draft, step }: { draft: DraftView; step: string }): string {
  if (isDiscreet(draft.formId))
    return words.t("forms:discreet.step", { number: draft.walk.path.indexOf(step) + 1 });
  const known = draft.form.steps.find(({ id }) => id === step);
  if (known === undefined) return words.text("title");
  return words.text(known.kind === "stop" ? `deadEnds.${step}.title` : `steps.${step}.title`);
}
