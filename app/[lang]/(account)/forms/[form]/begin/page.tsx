import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { CasesToChoose } from "@/components/form/begin-case";
import { BeginPage } from "@/components/form/begin-page";
import { formWords } from "@/components/form/form-words";
import { accountOf } from "@/components/identity/account-of";
import { languageOf, metadataOf } from "@/components/layout/page-metadata";
import { casesNamed } from "@/lib/cases/cases-named";
import { casesToChoose } from "@/lib/cases/server/cases-to-choose";
import { dayInRiga } from "@/lib/core/day";
import { closureOfForm } from "@/lib/filings/server/closure-of-form";
import { draftsOfOwner } from "@/lib/filings/server/drafts-of-owner";
import { ownerIfTold } from "@/lib/filings/server/owner-of";
import { broughtFields, offersGround } from "@/lib/forms/brought";
import { casesForForm } from "@/lib/forms/cases-for-form";
import { CATALOG, catalogEntry, type FormId, isFormId } from "@/lib/forms/catalog";
import { definePage, type PageProps } from "@/lib/http/define-page";
import { translator } from "@/lib/i18n/translator";

const CASE_MISSING = "caseMissing";

/** More than one takes in at a glance: then they can be searched. */
const MANY_CASES = 12;

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
    find: z.string().max(100).default("").catch(""),
    told: z.enum(["unavailable", CASE_MISSING]).optional().catch(undefined),
    mandate: z.enum(["mandateEnded", "mandateUnavailable"]).optional().catch(undefined),
  }),
  audit: "none",
  render: async ({ params: { form }, query }, { viewer, language, requestId }) => {
    const { case: _chosen, find: _find, told: _told, mandate, ...brought } = query;
    const { startedFrom } = catalogEntry(form);
    if (startedFrom === "filing") notFound();
    const owner = await ownerIfTold({ viewer, requestId });
    const isSilent = owner === "unavailable";
    const drafts = isSilent ? [] : await draftsOfOwner({ ...owner, form });
    const { exemption } = brought;
    const loaded = await CATALOG[form].load();
    return (
      <BeginPage
        form={form}
        drafts={drafts}
        closure={await closureOfForm(form, new Date())}
        problem={mandate ?? (isSilent ? "mandateUnavailable" : undefined)}
        cases={
          startedFrom === "catalogue" ? undefined : await casesToOffer(form, query, { viewer, requestId })
        }
        brought={brought}
        isGroundOffered={exemption !== null && offersGround(loaded, exemption)}
        words={formWords(form, language)}
        account={accountOf(viewer, language)}
      />
    );
  },
});

type Query = {
  readonly case?: string | undefined;
  readonly find: string;
  readonly told?: "unavailable" | typeof CASE_MISSING | undefined;
};

/** The cases to choose from, those that were searched for where they are many. */
async function casesToOffer(
  form: FormId,
  { case: chosen, find, told }: Query,
  visit: Parameters<typeof casesToChoose>[0],
): Promise<CasesToChoose> {
  const cases = await casesToChoose(visit);
  const today = dayInRiga(new Date());
  return {
    cases: cases && casesForForm(casesNamed(cases, find), { form, chosen, today }),
    chosen,
    find: cases !== undefined && (find !== "" || cases.length > MANY_CASES) ? find : undefined,
    isUnavailable: told === "unavailable",
    isMissing: told === CASE_MISSING,
  };
}
