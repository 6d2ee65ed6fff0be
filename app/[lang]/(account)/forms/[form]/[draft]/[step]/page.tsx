import { redirect } from "next/navigation";
import { z } from "zod";
import { DeadEndPage } from "@/components/form/dead-end-page";
import { addressOf } from "@/components/form/draft-frame";
import { ListPage } from "@/components/form/list-page";
import { StepPage } from "@/components/form/step-page";
import { heldInput } from "@/lib/filings/server/held-input";
import { meansOffered } from "@/lib/filings/server/means-offered";
import { askedStep, currentPage, pageOfStep } from "@/lib/forms/steps";
import { definePage } from "@/lib/http/define-page";
import { saveStep } from "../../../actions";
import { draftMetadata, stepTitle } from "../../../draft-metadata";
import { draftParams, draftQuery, openDraft } from "../../../open-draft";

export const generateMetadata = draftMetadata(stepTitle);

export default definePage({
  access: "citizen",
  params: draftParams.extend({ step: z.string() }),
  query: draftQuery,
  audit: { action: "draft.read", subjectKind: "draft", subject: ({ draft }) => draft },
  render: async ({ params, query: { back } }, context) => {
    const of = await openDraft(params, context);
    const { form, walk, id: draftId } = of.draft;
    if (walk.status === "stopped" && walk.deadEnd === params.step)
      return <DeadEndPage of={of} deadEnd={params.step} />;
    const step = walk.path.includes(params.step) ? askedStep(form, params.step) : undefined;
    if (step === undefined) redirect(addressOf(of, currentPage(form, walk)));
    if (pageOfStep(form, step.id) !== step.id) redirect(addressOf(of, pageOfStep(form, step.id)));
    if (step.kind === "list") return <ListPage of={of} step={step} back={back} action={saveStep} />;
    const held = await heldInput({ personId: context.viewer.personId, draftId, step: step.id, entry: null });
    const meansFilledOn = await meansOffered(step.id, of.draft, context.viewer.personId);
    return (
      <StepPage
        of={of}
        step={step}
        back={back}
        held={held}
        filer={context.viewer}
        meansFilledOn={meansFilledOn}
        action={saveStep}
      />
    );
  },
});
