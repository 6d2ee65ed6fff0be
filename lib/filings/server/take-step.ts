import "server-only";
import type { Language } from "@/lib/core/language";
import { err, ok, type Result } from "@/lib/core/result";
import { askedStep } from "@/lib/forms/steps";
import type { Posted } from "@/lib/forms/read-posted";
import type { Viewer } from "@/lib/identity/viewer";
import { pageAfterStep } from "../after-step";
import { draftPath, type DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { discardNote } from "./discard-note";
import { draftOfOwner } from "./draft-of-owner";
import { findCompany } from "./find-company";
import { removeEntry } from "./remove-entry";
import { saveAndAsk } from "./save-and-ask";
import { saveStep } from "./save-step";

export type StepPost = {
  readonly draft: string;
  readonly step: string;
  readonly entry?: string | undefined;
  readonly revision: number;
  readonly intent: "continue" | "leave" | "lookup" | "ask" | "remove" | "discard";
  readonly back?: "check" | undefined;
};
type Surroundings = Owner & {
  readonly language: Language;
  readonly viewer: Pick<Viewer, "givenName" | "familyName" | "personalCode">;
  readonly requestId: string;
};

/** Takes what a page of a form posts, and answers the address of the page that follows; null when there is no such draft or step. */
export async function takeStep(post: StepPost & Posted, around: Surroundings): Promise<string | null> {
  const draft = await draftOfOwner(post.draft, around);
  if (draft === undefined) return null;
  const at = (page: string): string => `/${around.language}${draftPath(draft, page)}`;
  if (post.intent === "remove" || post.intent === "discard") return at(await letGo(post, around));
  const page = post.intent === "ask" ? await asked(post, around, draft) : await saved(post, around, draft);
  if (!page.ok) return page.refusal === "filed" ? at("") : null;
  return post.intent === "leave" ? `/${around.language}/cases` : at(page.value);
}

/** Removes an entry, or what was typed here in favour of what another window saved. */
async function letGo(
  { draft: draftId, step, entry, intent, back }: StepPost,
  { personId, mandateId }: Owner,
): Promise<string> {
  const isRemoval = intent === "remove" && entry !== undefined;
  if (isRemoval) await removeEntry({ draftId, personId, mandateId, step, entry, now: new Date() });
  else await discardNote({ draftId, personId, mandateId });
  const page = isRemoval || entry === undefined ? step : `${step}/${entry}`;
  return back === undefined ? page : `${page}?back=${back}`;
}

/** The list, where it now waits for somebody else; the entry again where nobody could be asked. */
async function asked(
  post: StepPost & Posted,
  { language: _language, ...around }: Surroundings,
  draft: DraftView,
): Promise<Result<string, "notFound" | "filed">> {
  const { draft: draftId, entry, revision, back } = post;
  const step = askedStep(draft.form, post.step);
  if (step?.kind !== "list" || step.partOf === null || entry === undefined) return err("notFound");
  const result = await saveAndAsk({
    ...around,
    draftId,
    step,
    entry,
    revision,
    posted: post,
    now: new Date(),
  });
  if (!result.ok) return result;
  const page = result.value ? step.id : `${step.id}/${entry}`;
  return ok(back === undefined ? page : `${page}?back=${back}`);
}

async function saved(
  post: StepPost & Posted,
  { personId, mandateId, requestId }: Surroundings,
  draft: DraftView,
): Promise<Result<string, "notFound" | "filed">> {
  const step = askedStep(draft.form, post.step);
  if (step === undefined) return err("notFound");
  const entry = post.entry ?? null;
  const isLeaving = post.intent === "leave";
  const company = isLeaving
    ? null
    : await findCompany({ fields: step.fields, posted: post, isAsked: post.intent === "lookup" });
  const { draft: draftId, revision } = post;
  const result = await saveStep({
    draftId,
    personId,
    mandateId,
    step: step.id,
    entry,
    revision,
    posted: post,
    isLeaving,
    isLookup: post.intent === "lookup",
    company,
    now: new Date(),
    requestId,
  });
  if (!result.ok) return result;
  const { outcome, draft: after } = result.value;
  const isSaved = outcome === "saved" && post.intent !== "lookup";
  return ok(
    pageAfterStep({
      form: after.form,
      walk: after.walk,
      step,
      entry,
      isSaved,
      isBackToCheck: post.back === "check",
    }),
  );
}
