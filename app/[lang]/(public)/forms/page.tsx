import { z } from "zod";
import { CataloguePage } from "@/components/form/catalogue-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { searchText } from "@/lib/core/search-text";
import { formsClosed } from "@/lib/filings/server/closure-of-form";
import { isSituation } from "@/lib/forms/situations";
import { definePage } from "@/lib/http/define-page";
import { findForms } from "@/lib/search/forms-to-find";

export const generateMetadata = pageMetadata((t) => ({
  title: t("forms:catalogue.title"),
  description: t("forms:catalogue.description"),
}));

export default definePage({
  access: "public",
  query: z.object({
    q: searchText,
    situation: z.string().refine(isSituation).optional().catch(undefined),
  }),
  audit: "none",
  tags: () => ["filingKinds"],
  render: async ({ query: { q, situation } }, { language }) => {
    const closed = await formsClosed(new Date());
    if (situation !== undefined)
      return <CataloguePage sought={{ kind: "situation", situation }} closed={closed} language={language} />;
    if (q === "") return <CataloguePage sought={{ kind: "nothing" }} closed={closed} language={language} />;
    const found = findForms(q, language);
    return <CataloguePage sought={{ kind: "words", typed: q, found }} closed={closed} language={language} />;
  },
});
