import { CookiesPage } from "@/components/guidance/cookies-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("help:cookies.title"),
  description: t("help:cookies.description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <CookiesPage language={language} />,
});
