import { notFound } from "next/navigation";
import { z } from "zod";
import { BeginPage } from "@/components/form/begin-page";
import { formWords } from "@/components/form/form-words";
import { accountOf } from "@/components/identity/account-of";
import { pageMetadata } from "@/components/layout/page-metadata";
import { draftsOfOwner } from "@/lib/filings/server/drafts-of-owner";
import { CATALOG, isFormId } from "@/lib/forms/catalog";
import { broughtDebts } from "@/lib/forms/debts";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("forms:begin.title") }));

/** After signing in: the drafts that are there already, and a new beginning. */
export default definePage({
  access: "citizen",
  params: z.object({ form: z.string().refine(isFormId) }),
  query: z.object({ debts: broughtDebts }),
  audit: "none",
  render: async ({ params: { form }, query: { debts } }, { viewer, language }) => {
    if (CATALOG[form].startedFrom !== "catalogue") notFound();
    const drafts = await draftsOfOwner({ personId: viewer.personId, form });
    return (
      <BeginPage
        form={form}
        drafts={drafts}
        debts={debts}
        words={formWords(form, language)}
        account={accountOf(viewer, language)}
      />
    );
  },
});
