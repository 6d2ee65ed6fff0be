import { z } from "zod";
import { isLanguage, type Language } from "@/lib/core/language";
import { err } from "@/lib/core/result";
import { type Brought, broughtFields, fieldsOfBrought } from "@/lib/forms/brought";
import { catalogEntry, type FormId, isFormId } from "@/lib/forms/catalog";
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
    caseMissing: 400,
    caseNotFound: 404,
    caseUnavailable: 503,
    otherPrincipal: 403,
    mandateEnded: 403,
    mandateUnavailable: 503,
  },
  run: ({ form, filing, case: inCase, language, ...brought }, { viewer, requestId }) =>
    isCaseMissing(form, inCase)
      ? Promise.resolve(err("caseMissing"))
      : createDraft({
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
  refused: (refusal, input) => {
    const { form, filing, language } = input;
    if (filing !== undefined) return correctionRefusalPath(refusal, { form, filing, language });
    switch (refusal) {
      // The description of the form says since when it is closed, and why.
      case "formClosed":
        return `/${language}/forms/${form}`;
      case "caseMissing":
        return beginAgain(input, { told: "caseMissing" });
      case "caseUnavailable":
        return beginAgain(input, { case: input.case ?? "", told: "unavailable" });
      case "mandateEnded":
      case "mandateUnavailable":
        return beginAgain(input, { mandate: refusal });
      default:
        return undefined;
    }
  },
  returnTo: (request) => beginPage(request.headers.get("referer")),
});

/** The page that begins the form, with what was brought there and what is told of it. */
function beginAgain(
  { form, language, ...brought }: Brought & { readonly form: FormId; readonly language: Language },
  told: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ ...fieldsOfBrought(brought), ...told });
  return `/${language}/forms/${form}/begin?${query.toString()}`;
}

/** Where it is told why the filing cannot be corrected. */
function correctionRefusalPath(
  refusal: string,
  { form, filing, language }: { readonly form: FormId; readonly filing: string; readonly language: Language },
): string | undefined {
  if (refusal === "notCorrectable") return `/${language}/filings/${filing}`;
  if (refusal === "formClosed") return `/${language}/forms/${form}`;
  return mandateRefusalPath(refusal, language);
}

/** Whoever files in a case says in which, be it one that the portal does not see: nothing is filed beside a case by oversight. */
const isCaseMissing = (form: FormId, inCase: string | undefined): boolean =>
  inCase === undefined && ["case", "caseIfAny"].includes(catalogEntry(form).startedFrom);

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
