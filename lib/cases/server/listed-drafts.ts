import "server-only";
import type { DraftSummary } from "@/lib/filings/draft-summary";
import { draftOfOwner } from "@/lib/filings/server/draft-of-owner";
import { draftsOfOwner } from "@/lib/filings/server/drafts-of-owner";
import type { Walk } from "@/lib/forms/walk";
import type { ListedDraft } from "../listed-draft";
import type { Reader } from "./reader";

/** As many as anybody keeps; older ones come up as these are filed or deleted. */
const MOST = 20;

/** The reader's open drafts, the last saved first, each with how far it has come. */
export async function listedDrafts({ viewer: { personId } }: Pick<Reader, "viewer">): Promise<ListedDraft[]> {
  const drafts = await draftsOfOwner({ personId });
  const listed = await Promise.all(drafts.slice(0, MOST).map((draft) => withProgress(draft, personId)));
  return listed.flat();
}

async function withProgress(draft: DraftSummary, personId: string): Promise<ListedDraft[]> {
  const view = await draftOfOwner(draft.id, personId);
  return view === undefined ? [] : [{ ...draft, progress: progressOf(view.walk) }];
}

function progressOf(walk: Walk): ListedDraft["progress"] {
  return walk.status === "incomplete" ? { kind: "step", step: walk.step } : { kind: walk.status };
}
