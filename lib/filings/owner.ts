import type { Viewer } from "@/lib/identity/viewer";

/**
 * Whose a draft is, and what is prepared from it: a person's, under the mandate under which it was begun. For themselves and for
 * a principal one person is two owners, and neither sees what is the other's.
 */
export type Owner = { readonly personId: string; readonly mandateId: string | null };

/** As the session says. Before anything of a principal is shown or changed, `ownerOf` asks the register as well. */
export const ownerIn = ({ personId, actingFor }: Pick<Viewer, "personId" | "actingFor">): Owner => ({
  personId,
  mandateId: actingFor?.mandateId ?? null,
});
