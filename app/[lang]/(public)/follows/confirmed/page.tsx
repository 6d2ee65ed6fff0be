import { FollowToldPage } from "@/components/follows/follow-told-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("follows:confirmed.title") }));

export default definePage({
  access: "public",
  audit: "none",
  render: (_input, { language }) => (
    <FollowToldPage what="confirmed" path="/follows/confirmed" language={language} />
  ),
});
