import { PrivacyPage } from "@/components/guidance/privacy-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("privacy:title"),
  description: t("privacy:description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <PrivacyPage language={language} />,
});
