import { pageMetadata } from "@/components/layout/page-metadata";
import { ProblemPage } from "@/components/layout/problem-page";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("problems:maintenance.title") }));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <ProblemPage language={language} code="maintenance" path="/maintenance" />,
});
