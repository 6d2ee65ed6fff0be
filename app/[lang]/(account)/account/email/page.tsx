import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { ConfirmAddressPage } from "@/components/notifications/confirm-address-page";
import { definePage } from "@/lib/http/define-page";
import { addressOfToken } from "@/lib/notifications/server/confirm-address";

export const generateMetadata = pageMetadata((t) => ({ title: t("notifications:confirm.title") }));

/** The link of the e-mail leads here. */
export default definePage({
  access: "citizen",
  query: z.object({ token: z.string().max(200).catch("") }),
  audit: "none",
  render: async ({ query: { token } }, { viewer, language }) => {
    const address = await addressOfToken(token, viewer);
    return <ConfirmAddressPage address={address} token={token} viewer={viewer} language={language} />;
  },
});
