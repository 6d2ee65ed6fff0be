import type { Viewer } from "@/lib/identity/viewer";

/**
 * Whose a draft is, and what is prepared from it: a person's, under the mandate under which it was begun. For themselves and for
 * a principal one person is two owners, and neither sees what is the other's.
 */
export type Owner = { readonly personId: string; readonly mandateId: string | null };

/**
 * The mandate under which the session acted has ended, and its person has not seen that yet: what was the principal's is gone from
 * before them, and they are told why rather than that there is no such page.
 */
export const hasFallen = (
  { actingFor, noLongerFor = null }: Pick<Viewer, "actingFor" | "noLongerFor">,
  owner: Owner,
): boolean => (actingFor !== null && owner.mandateId === null) || noLongerFor !== null;

/** As the session says. Before anything of a principal is shown or changed, `ownerOf` asks the register as well. */
export const ownerIn = ({ personId, actingFor }: Pick<Viewer, "personId" | "actingFor">): Owner => ({
  personId,
  mandateId: actingFor?.mandateId ?? null,
});
