import { redirect } from "next/navigation";
import { z } from "zod";
import { addressOf } from "@/components/form/draft-frame";
import { EntryPage } from "@/components/form/entry-page";
import { heldEntry } from "@/lib/filings/server/held-entry";
import { askedStep, currentPage } from "@/lib/forms/steps";
import { definePage } from "@/lib/http/define-page";
import { saveStep } from "../../../../actions";
import { draftMetadata, stepTitle } from "../../../../draft-metadata";
import { draftParams, draftQuery, openDraft } from "../../../../open-draft";

export const generateMetadata = draftMetadata(stepTitle);

export default definePage({
  access: "citizen",
  params: draftParams.extend({ step: z.string(), entry: z.string().regex(/^[\w-]{1,40}$/) }),
  query: draftQuery,
  audit: { action: "draft.read", subjectKind: "draft", subject: ({ draft }) => draft },
  render: async ({ params, query: { back } }, context) => {
    const of = await openDraft(params, context);
    const { form, walk } = of.draft;
    const step = walk.path.includes(params.step) ? askedStep(form, params.step) : undefined;
    if (step?.kind !== "list") redirect(addressOf(of, currentPage(form, walk)));
    const entry = await heldEntry({
      draft: of.draft,
      personId: context.viewer.personId,
      step: step.id,
      wanted: params.entry,
    });
    if (entry === undefined) redirect(addressOf(of, step.id));
    return <EntryPage of={of} step={step} {...entry} back={back} action={saveStep} />;
  },
});
