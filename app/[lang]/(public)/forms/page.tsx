import { CataloguePage } from "@/components/form/catalogue-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("forms:catalogue.title"),
  description: t("forms:catalogue.description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <CataloguePage language={language} />,
});
