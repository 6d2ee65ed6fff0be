import { AccessibilityPage } from "@/components/guidance/accessibility-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("accessibility:title"),
  description: t("accessibility:description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <AccessibilityPage language={language} />,
});
