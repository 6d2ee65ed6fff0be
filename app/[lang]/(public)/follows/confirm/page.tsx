import { FollowToldPage } from "@/components/follows/follow-told-page";
import { FollowTokenPage } from "@/components/follows/follow-token-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { linkToken } from "@/lib/follows/link-token";
import { followToConfirm } from "@/lib/follows/server/confirm-follow";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("follows:confirm.title") }));

/** The link of the first e-mail leads here. */
export default definePage({
  access: "public",
  query: linkToken,
  audit: "none",
  render: async ({ query: { token } }, { language }) => {
    const follow = await followToConfirm(token);
    if (follow === null) return <FollowToldPage what="gone" path="/follows/confirm" language={language} />;
    return <FollowTokenPage act="confirm" follow={follow} token={token} language={language} />;
  },
});
