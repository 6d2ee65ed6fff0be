import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { OpenDataPage } from "@/components/open-data/open-data-page";
import { definePage } from "@/lib/http/define-page";
import { openExamples } from "@/lib/open-data/server/open-examples";

export const generateMetadata = pageMetadata((t) => ({
  title: t("openData:title"),
  description: t("openData:description"),
}));

/** Its examples are answers of this moment, so that it is made when it is asked for. */
export default definePage({
  access: "public",
  query: z.object({}),
  audit: "none",
  render: async (_input, { language }) => (
    <OpenDataPage shown={await openExamples(language)} language={language} />
  ),
});
