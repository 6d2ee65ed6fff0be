import type { Language } from "@/lib/core/language";
import type { FormId } from "@/lib/forms/catalog";
import { draftPath } from "./draft-view";

type To = { readonly id: string; readonly formId: FormId; readonly step: string };

/** Back to a step of a draft, in the language of the page that posted. */
export function attachmentsAnswer(
  { id, formId, step }: To,
  { language, request }: { language: Language; request: Request },
): Response {
  const referer = request.headers.get("referer") ?? "";
  const back =
    URL.canParse(referer) && new URL(referer).searchParams.get("back") === "check" ? "?back=check" : "";
  const location = `/${language}${draftPath({ id, formId }, step)}${back}`;
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
