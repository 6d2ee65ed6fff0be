import "server-only";
import { cache } from "react";
import type { Reader } from "@/lib/cases/server/reader";
import { Outage } from "@/lib/core/outage";
import type { Viewer } from "@/lib/identity/viewer";
import { authorityOf } from "@/lib/mandates/server/authority-of";
import { type Owner, ownerIn } from "../owner";

/** Asked once for all that one request renders: its viewer is one object. */
const authority = cache((viewer: Viewer, requestId: string) => authorityOf({ viewer, requestId }));

/**
 * Whose drafts and prepared filings the reader's session may see and change now. Under a mandate the register has said within the
 * last half minute that it is valid; one that has ended leaves the session with the person's own. While the register is silent
 * nobody acts for others: that is an outage like any other.
 */
export async function ownerOf(reader: Reader): Promise<Owner> {
  const owner = await ownerIfTold(reader);
  if (owner === "unavailable") throw new Outage("mandates");
  return owner;
}

/** The same for pages that have something else to show while the register is silent. */
export async function ownerIfTold({ viewer, requestId }: Reader): Promise<Owner | "unavailable"> {
  if (viewer.actingFor === null) return ownerIn(viewer);
  const found = await authority(viewer, requestId);
  if (found.ok) return ownerIn(viewer);
  return found.refusal === "unavailable" ? "unavailable" : ownerIn({ ...viewer, actingFor: null });
}
