import { HomePage } from "@/components/guidance/home-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("home:title"),
  description: t("home:description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <HomePage language={language} />,
});
