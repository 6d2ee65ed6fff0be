import "server-only";
import { caseHearings } from "@/lib/exchange/server/case-hearings";
import type { Hearing } from "@/lib/exchange/shapes";
import { actingInBackground } from "./acting-in-background";

/** The hearings of a case as one of its people may see them, asked for so that they can be told of them. */
export const hearingsForPerson = async (personId: string, caseId: string): Promise<Hearing[]> =>
  caseHearings(await actingInBackground(personId), caseId);
