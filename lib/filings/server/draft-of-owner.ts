import "server-only";
import { cache } from "react";
import { db } from "@/lib/db/database";
import type { DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { readDraft } from "./read-draft";

/** An owner's draft; nothing when it is another's or does not exist. Read once for all that one request renders. */
export const draftOfOwner = (
  draftId: string,
  { personId, mandateId }: Owner,
): Promise<DraftView | undefined> => found(draftId, personId, mandateId);

const found = cache(
  async (id: string, personId: string, mandateId: string | null): Promise<DraftView | undefined> => {
    const row = await db().draft.findFirst({
      where: { id, personId, mandateId },
      include: { filing: { select: { id: true } } },
    });
    return row === null ? undefined : readDraft(db(), row);
  },
);
