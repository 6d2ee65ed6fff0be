import "server-only";
import { cache } from "react";
import { db } from "@/lib/db/database";
import type { DraftView } from "../draft-view";
import { readDraft } from "./read-draft";

/** A person's own draft; nothing when it is another's or does not exist. Read once for all that one request renders. */
export const draftOfOwner = cache(
  async (draftId: string, personId: string): Promise<DraftView | undefined> => {
    const row = await db().draft.findFirst({
      where: { id: draftId, personId },
      include: { filing: { select: { id: true } } },
    });
    return row === null ? undefined : readDraft(db(), row);
  },
);
