import { redirect } from "next/navigation";
import { CheckPage } from "@/components/form/check-page";
import { addressOf } from "@/components/form/draft-frame";
import { WaitingPage } from "@/components/form/waiting-page";
import { dayInRiga } from "@/lib/core/day";
import { schedulesInForce } from "@/lib/fees/server/schedules-in-force";
import { draftPreview } from "@/lib/filings/draft-preview";
import { heldInput } from "@/lib/filings/server/held-input";
import { confirmationOf, currentPage, isReadyToCheck, isWaiting } from "@/lib/forms/steps";
import { definePage } from "@/lib/http/define-page";
import { actFindings } from "@/lib/mandates/act-findings";
import { authorityOf } from "@/lib/mandates/server/authority-of";
import { saveStep } from "../../../actions";
import { draftMetadata } from "../../../draft-metadata";
import { draftParams, openDraft } from "../../../open-draft";

export const generateMetadata = draftMetadata(({ t }) => t("forms:check.title"));

export default definePage({
  access: "citizen",
  params: draftParams,
  audit: { action: "draft.read", subjectKind: "draft", subject: ({ draft }) => draft },
  render: async ({ params }, context) => {
    const of = await openDraft(params, context);
    const { draft } = of;
    if (isWaiting(draft.walk)) return <WaitingPage of={of} />;
    if (!isReadyToCheck(draft.form, draft.walk)) redirect(addressOf(of, currentPage(draft.form, draft.walk)));
    const { viewer, language } = context;
    const confirmation = confirmationOf(draft.form);
    const held = await heldInput({
      personId: viewer.personId,
      draftId: draft.id,
      step: confirmation.id,
      entry: null,
    });
    const schedules = await schedulesInForce();
    const preview = draftPreview(draft, {
      filer: viewer,
      day: dayInRiga(new Date()),
      schedules,
      language,
    });
    const mandate = await authorityOf(context);
    const findings = mandate.ok && mandate.value !== null ? actFindings(mandate.value, preview.act) : [];
    return (
      <CheckPage
        of={of}
        confirmation={confirmation}
        filer={viewer}
        preview={preview}
        findings={findings}
        held={held}
        action={saveStep}
      />
    );
  },
});
