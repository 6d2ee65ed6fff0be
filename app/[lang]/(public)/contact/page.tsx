import { ContactPage } from "@/components/guidance/contact-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({
  title: t("help:contact.title"),
  description: t("help:contact.description"),
}));

export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => <ContactPage language={language} />,
});
