import { HelpPage } from "@/components/guidance/help-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("help:title"),
  description: t("help:description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <HelpPage language={language} />,
});
