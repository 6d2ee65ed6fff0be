import { redirect } from "next/navigation";
import { z } from "zod";
import { addressOf } from "@/components/form/draft-frame";
import { RemovalPage } from "@/components/form/removal-page";
import { askedStep } from "@/lib/forms/steps";
import { entriesOf } from "@/lib/forms/typed";
import { definePage } from "@/lib/http/define-page";
import { saveStep } from "../../../../../actions";
import { draftMetadata, stepTitle } from "../../../../../draft-metadata";
import { draftParams, draftQuery, openDraft } from "../../../../../open-draft";

export const generateMetadata = draftMetadata(stepTitle);

export default definePage({
  access: "citizen",
  params: draftParams.extend({ step: z.string(), entry: z.string() }),
  query: draftQuery,
  audit: { action: "draft.read", subjectKind: "draft", subject: ({ draft }) => draft },
  render: async ({ params, query: { back } }, context) => {
    const of = await openDraft(params, context);
    const step = askedStep(of.draft.form, params.step);
    const isThere = entriesOf(of.draft.typed[params.step]).some(({ id }) => id === params.entry);
    if (step?.kind !== "list" || !isThere) redirect(addressOf(of, params.step));
    return <RemovalPage of={of} step={step} entry={params.entry} back={back} action={saveStep} />;
  },
});
