import { pageMetadata } from "@/components/layout/page-metadata";
import { DeleteMeansPage } from "@/components/means/delete-means-page";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("means:delete.title") }));

export default definePage({
  access: "citizen",
  audit: "none",
  render: (_input, { viewer, language }) => <DeleteMeansPage viewer={viewer} language={language} />,
});
