import { notFound } from "next/navigation";
import { z } from "zod";
import { pageMetadata } from "@/components/layout/page-metadata";
import { DuePage } from "@/components/payments/due-page";
import { definePage } from "@/lib/http/define-page";
import { dueVisit } from "@/lib/payments/due-visit";
import { dueOfOwner } from "@/lib/payments/server/due-of-owner";
import { transferDetails } from "@/lib/payments/server/transfer-details";

export const generateMetadata = pageMetadata((t) => ({ title: t("payments:title") }));

export default definePage({
  access: "citizen",
  params: z.strictObject({ due: z.uuid() }),
  query: dueVisit,
  audit: { action: "due.read", subjectKind: "due", subject: ({ due }) => due },
  render: async ({ params, query }, { viewer, language }) => {
    const due = await dueOfOwner({ dueId: params.due, personId: viewer.personId });
    if (due === undefined) notFound();
    const transfer = await transferDetails(due, viewer);
    return <DuePage due={due} visit={query} transfer={transfer} viewer={viewer} language={language} />;
  },
});
