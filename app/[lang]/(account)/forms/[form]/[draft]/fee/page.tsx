import { redirect } from "next/navigation";
import { addressOf } from "@/components/form/draft-frame";
import { FeePage } from "@/components/form/fee-page";
import { feeOfDraft } from "@/lib/filings/server/fee-of-draft";
import { ownerOf } from "@/lib/filings/server/owner-of";
import { definePage } from "@/lib/http/define-page";
import { draftMetadata } from "../../../draft-metadata";
import { draftParams, openDraft } from "../../../open-draft";

export const generateMetadata = draftMetadata(({ t }) => t("forms:fee.title"));

export default definePage({
  access: "citizen",
  params: draftParams,
  audit: { action: "draft.read", subjectKind: "draft", subject: ({ draft }) => draft },
  render: async ({ params }, context) => {
    const of = await openDraft(params, context);
    const due = await feeOfDraft({
      draftId: of.draft.id,
      ...(await ownerOf(context)),
      filer: context.viewer,
      now: new Date(),
    });
    if (due === "incomplete") redirect(addressOf(of));
    if (due === "none") redirect(addressOf(of, "sign"));
    return <FeePage of={of} due={due} />;
  },
});
