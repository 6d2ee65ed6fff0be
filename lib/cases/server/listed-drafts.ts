import "server-only";
import type { DraftSummary } from "@/lib/filings/draft-summary";
import { draftOfOwner } from "@/lib/filings/server/draft-of-owner";
import type { Owner } from "@/lib/filings/owner";
import { draftsOfOwner } from "@/lib/filings/server/drafts-of-owner";
import { ownerIfTold } from "@/lib/filings/server/owner-of";
import type { Walk } from "@/lib/forms/walk";
import type { ListedDraft } from "../listed-draft";
import type { Reader } from "./reader";

/** As many as anybody keeps; older ones come up as these are filed or deleted. */
const MOST = 20;

/**
 * The open drafts of whom the reader's session acts for, the last saved first, each with how far it has come; those of a principal
 * are not told while the register is silent.
 */
export async function listedDrafts(reader: Reader): Promise<ListedDraft[] | "unavailable"> {
  const owner = await ownerIfTold(reader);
  if (owner === "unavailable") return owner;
  const drafts = await draftsOfOwner(owner);
  const listed = await Promise.all(drafts.slice(0, MOST).map((draft) => withProgress(draft, owner)));
  return listed.flat();
}

async function withProgress(draft: DraftSummary, owner: Owner): Promise<ListedDraft[]> {
  const view = await draftOfOwner(draft.id, owner);
  return view === undefined ? [] : [{ ...draft, progress: progressOf(view.walk) }];
}

function progressOf(walk: Walk): ListedDraft["progress"] {
  return walk.status === "incomplete" ? { kind: "step", step: walk.step } : { kind: walk.status };
}
