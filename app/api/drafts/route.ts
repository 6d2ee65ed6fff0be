import { z } from "zod";
import { isLanguage } from "@/lib/core/language";
import { broughtFields } from "@/lib/forms/brought";
import { isFormId } from "@/lib/forms/catalog";
import { createDraft } from "@/lib/filings/server/create-draft";
import { draftPath } from "@/lib/filings/draft-view";
import { defineRoute, seeOther } from "@/lib/http/define-route";
import { mandateRefusalPath } from "@/lib/mandates/acting-path";

/** Begins a form. Whoever is not signed in comes back to the page that begins it. */
export const POST = defineRoute({
  access: "citizen",
  body: "form",
  input: z.object({
    form: z.string().refine(isFormId),
    filing: z.uuid().optional(),
    /** A case of the person, or `none` for one that the portal does not see. */
    case: z.string().max(80).optional(),
    ...broughtFields,
    language: z.string().refine(isLanguage).default("lv"),
  }),
  audit: "inTransaction",
  refusals: {
    notFound: 404,
    notCorrectable: 409,
    formClosed: 409,
    caseNotFound: 404,
    caseUnavailable: 503,
    otherPrincipal: 403,
    mandateEnded: 403,
    mandateUnavailable: 503,
  },
  run: ({ form, filing, case: inCase, language, ...brought }, { viewer, requestId }) =>
    createDraft({
      form,
      viewer,
      language,
      filingId: filing ?? null,
      caseId: inCase === undefined || inCase === "none" ? null : inCase,
      brought,
      requestId,
    }),
  answer: ({ draftId, formId }, _context, { language }) =>
    seeOther(`/${language}${draftPath({ id: draftId, formId })}`),
  refused: (refusal, { form, filing, case: inCase, language }) => {
    if (refusal === "notCorrectable" && filing !== undefined) return `/${language}/filings/${filing}`;
    // The description of the form says since when it is closed, and why.
    if (refusal === "formClosed") return `/${language}/forms/${form}`;
    if (refusal === "caseUnavailable")
      return `/${language}/forms/${form}/begin?case=${inCase ?? ""}&told=unavailable`;
    if (refusal === "otherPrincipal") return mandateRefusalPath(refusal, language);
    if (refusal === "mandateEnded" || refusal === "mandateUnavailable")
      return filing === undefined
        ? `/${language}/forms/${form}/begin?mandate=${refusal}`
        : mandateRefusalPath(refusal, language);
    return undefined;
  },
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
