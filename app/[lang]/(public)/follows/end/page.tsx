import { FollowToldPage } from "@/components/follows/follow-told-page";
import { FollowTokenPage } from "@/components/follows/follow-token-page";
import { pageMetadata } from "@/components/layout/page-metadata";
import { linkToken } from "@/lib/follows/link-token";
import { followToEnd } from "@/lib/follows/server/confirm-follow";
import { definePage } from "@/lib/http/define-page";

export const generateMetadata = pageMetadata((t) => ({ title: t("follows:end.title") }));

/** The link at the foot of every e-mail leads here. */
export default definePage({
  access: "public",
  query: linkToken,
  audit: "none",
  render: async ({ query: { token } }, { language }) => {
    const follow = await followToEnd(token);
    if (follow === "ended")
      return <FollowToldPage what="alreadyEnded" path="/follows/end" language={language} />;
    if (follow === "invalid")
      return <FollowToldPage what="invalid" path="/follows/end" language={language} />;
    return <FollowTokenPage act="end" follow={follow} token={token} language={language} />;
  },
});
