import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { broughtFields } from "@/lib/forms/brought";
import { isFormId } from "@/lib/forms/catalog";
import { createDraft } from "@/lib/filings/server/create-draft";
import { draftPath } from "@/lib/filings/draft-view";
import { defineRoute, seeOther } from "@/lib/http/define-route";

/** Begins a form. Whoever is not signed in comes back to the page that begins it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({
    form: z.string().refine(isFormId),
    filing: z.uuid().optional(),
    ...broughtFields,
    language: z.string().refine(isLanguage).default("lv"),
  }),
  audit: "inTransaction",
  refusals: { notFound: 404, notCorrectable: 409 },
  run: ({ form, filing, language, ...brought }, { viewer, requestId }) =>
    createDraft({ form, viewer, language, filingId: filing ?? null, brought, requestId }),
  answer: ({ draftId, formId }, _context, { language }) =>
    seeOther(`/${language}${draftPath({ id: draftId, formId })}`),
  refused: (refusal, { filing, language }) =>
    refusal === "notCorrectable" && filing !== undefined ? `/${language}/filings/${filing}` : undefined,
  returnTo: (request) => beginPage(request.headers.get("referer")),
});

/**
 * `/lv/forms/x` becomes `/lv/forms/x/begin`, where a signed-in person goes on with one click; from any other page, also one that
 * brings sums along, it is that page.
 */
function beginPage(referer: string | null): string {
  if (referer === null || !URL.canParse(referer)) return "/lv/forms";
  const { pathname, searchParams } = new URL(referer);
  if (/^\/(?:lv|en)\/forms\/[a-z-]+$/.test(pathname)) return `${pathname}/begin`;
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}
