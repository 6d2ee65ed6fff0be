import { z } from "zod";
import { DeletePage } from "@/components/form/delete-page";
import { definePage } from "@/lib/http/define-page";
import { draftMetadata } from "../../../draft-metadata";
import { draftParams, openDraft } from "../../../open-draft";

export const generateMetadata = draftMetadata(({ t }) => t("forms:delete.title"));

export default definePage({
  access: "citizen",
  params: draftParams,
  query: z.object({ why: z.literal("paid").optional().catch(undefined) }),
  audit: "none",
  render: async ({ params, query: { why } }, context) => (
    <DeletePage of={await openDraft(params, context)} isPaid={why === "paid"} />
  ),
});
