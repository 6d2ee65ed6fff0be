import { redirect } from "next/navigation";
import { addressOf } from "@/components/form/draft-frame";
import { currentPage } from "@/lib/forms/steps";
import { definePage } from "@/lib/http/define-page";
import { draftParams, openDraft } from "../../open-draft";

/** A draft goes on where it wants something. */
export default definePage({
  access: "citizen",
  params: draftParams,
  audit: "none",
  render: async ({ params }, context) => {
    const of = await openDraft(params, context);
    redirect(addressOf(of, currentPage(of.draft.form, of.draft.walk)));
  },
});
