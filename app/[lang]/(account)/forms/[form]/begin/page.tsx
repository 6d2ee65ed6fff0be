import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { BeginPage } from "@/components/form/begin-page";
import { formWords } from "@/components/form/form-words";
import { accountOf } from "@/components/identity/account-of";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { casesToChoose } from "@/lib/cases/server/cases-to-choose";
import { dayInRiga } from "@/lib/core/day";
import { closureOfForm } from "@/lib/filings/server/closure-of-form";
import { draftsOfOwner } from "@/lib/filings/server/drafts-of-owner";
import { ownerIfTold } from "@/lib/filings/server/owner-of";
import { broughtFields, offersGround } from "@/lib/forms/brought";
import { casesForForm } from "@/lib/forms/cases-for-form";
import { CATALOG, catalogEntry, isFormId } from "@/lib/forms/catalog";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

const CASE_MISSING = "caseMissing";

/** The title also tells that a case must be chosen. */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const [language, { told }] = await Promise.all([languageOf(params), searchParams]);
  const title = translator(language)("forms:begin.title");
  return metadataOf(language, { title, hasErrors: told === CASE_MISSING });
}

/** After signing in: the drafts that are there already, and a new beginning. */
export default definePage({
  access: "citizen",
  params: z.object({ form: z.string().refine(isFormId) }),
  query: z.object({
    ...broughtFields,
    case: z.string().max(80).optional().catch(undefined),
    told: z.enum(["unavailable", CASE_MISSING]).optional().catch(undefined),
    mandate: z.enum(["mandateEnded", "mandateUnavailable"]).optional().catch(undefined),
  }),
  audit: "none",
  render: async ({ params: { form }, query }, { viewer, language, requestId }) => {
    const { case: chosen, told, mandate, ...brought } = query;
    const { startedFrom } = catalogEntry(form);
    if (startedFrom === "filing") notFound();
    const owner = await ownerIfTold({ viewer, requestId });
    const isSilent = owner === "unavailable";
    const drafts = isSilent ? [] : await draftsOfOwner({ ...owner, form });
    const { exemption } = brought;
    const loaded = await CATALOG[form].load();
    const cases = startedFrom === "catalogue" ? undefined : await casesToChoose({ viewer, requestId });
    return (
      <BeginPage
        form={form}
        drafts={drafts}
        closure={await closureOfForm(form, new Date())}
        problem={mandate ?? (isSilent ? "mandateUnavailable" : undefined)}
        cases={
          startedFrom === "catalogue"
            ? undefined
            : {
                cases: cases && casesForForm(cases, { form, chosen, today: dayInRiga(new Date()) }),
                chosen,
                isUnavailable: told === "unavailable",
                isMissing: told === CASE_MISSING,
              }
        }
        brought={brought}
        isGroundOffered={exemption !== null && offersGround(loaded, exemption)}
        words={formWords(form, language)}
        account={accountOf(viewer, language)}
      />
    );
  },
});
