import { notFound } from "next/navigation";
import { GalleryPage } from "@/components/gallery/gallery-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { portalMode } from "@/lib/env";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("ui:title") }));

/** For those who build the portal and for the tests; the public has no use for it. */
export default definePage({
  access: "public",
  audit: "none",
  render: (_, { language }) => {
    if (portalMode() === "production") notFound();
    return <GalleryPage language={language} />;
  },
});
