import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { CaseSubPage } from "@/components/cases/case-address";
import { CaseUnavailable } from "@/components/cases/case-unavailable";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { visitCase } from "@/lib/cases/server/visit-case";
import type { Context } from "@/lib/http/guard";

type CaseContext = Context<"citizen">;
type Shown = { readonly page: CaseSubPage; readonly show: (visit: CaseVisit) => ReactNode };

/** A page of a case, or that there is none, or that it cannot be told now. */
export async function caseVisitPage(
  caseId: string,
  context: CaseContext,
  { page, show }: Shown,
): Promise<ReactNode> {
  const visit = await visitCase(caseId, context);
  if (visit.ok) return show(visit.value);
  if (visit.refusal === "notFound") notFound();
  return <CaseUnavailable caseId={caseId} page={page} context={context} />;
}
