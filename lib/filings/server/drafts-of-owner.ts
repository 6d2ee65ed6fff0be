import "server-only";
import { db } from "@/lib/db/database";
import { type FormId, isFormId } from "@/lib/forms/catalog";
import type { DraftSummary } from "../draft-summary";
import { draftPath } from "../draft-view";
import type { Owner } from "../owner";

/** An owner's open drafts, the last saved first; of one form when it is named. */
export async function draftsOfOwner({
  personId,
  mandateId,
  form,
}: Owner & { readonly form?: FormId }): Promise<DraftSummary[]> {
  const rows = await db().draft.findMany({
    where: {
      personId,
      mandateId,
      state: "open",
      expiresAt: { gt: new Date() },
      ...(form === undefined ? {} : { form }),
    },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
    select: { id: true, form: true, version: true, savedAt: true, expiresAt: true },
    take: 100,
  });
  return rows.flatMap(({ form: formId, ...row }) =>
    isFormId(formId) ? [{ ...row, form: formId, href: draftPath({ formId, id: row.id }) }] : [],
  );
}
