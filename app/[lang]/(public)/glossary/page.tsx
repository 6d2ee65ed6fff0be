import { GlossaryPage } from "@/components/guidance/glossary-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("glossary:title"),
  description: t("glossary:description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <GlossaryPage language={language} />,
});
