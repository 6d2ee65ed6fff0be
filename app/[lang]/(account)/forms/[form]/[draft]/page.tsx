import { redirect } from "next/navigation";
import { addressOf } from "@/components/form/draft-frame";
import { pageToOpen } from "@/lib/forms/steps";
import { definePage } from "@/lib/http/define-page";
import { draftParams, openDraft } from "../../open-draft";

/** A draft goes on where it wants something; a new one begins where there is something to look at. */
export default definePage({
  access: "citizen",
  params: draftParams,
  audit: "none",
  render: async ({ params }, context) => {
    const of = await openDraft(params, context);
    redirect(addressOf(of, pageToOpen(of.draft.form, of.draft.walk, of.draft)));
  },
});
