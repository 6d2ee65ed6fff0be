import type { Hearing, PublicHearing } from "@/lib/exchange/shapes";
import { firstRow } from "../database";
import { type CaseFile, noted } from "../tis/case-file";
import { DeskRefusal, type Moment, saveCase } from "../tis/moment";
import { closeHearing, publicHearing, publishHearing, withdrawHearing } from "./hearing-store";

/** What the clerk can change of a hearing. */
export type HearingPatch = Partial<Pick<PublicHearing, "startsAt" | "endsAt" | "hall" | "judge" | "status">>;

/** Changes a hearing in the public calendar; one of the court's own cases is changed in its file, which tells the parties. */
export async function changeHearing(moment: Moment, hearingId: string, patch: HearingPatch): Promise<void> {
  const hearing = await shown(moment, hearingId);
  if (hearing.status === "cancelled" || hearing.status === "held") throw new DeskRefusal("notNow");
  if (patch.startsAt !== undefined && new Date(patch.startsAt) <= moment.at)
    throw new DeskRefusal("dayPassed");
  const file = await caseWith(moment, hearingId);
  if (file === null) {
    await publishHearing(moment, { ...hearing, ...patch });
    return;
  }
  const hearings = file.hearings.map((other) =>
    other.hearingId === hearingId ? { ...other, ...patch } : other,
  );
  const isPutOff = patch.startsAt !== undefined || patch.status === "cancelled";
  const told = isPutOff ? noted(file, { at: moment.at, kind: "hearingPostponed" }) : file;
  await saveCase(moment, { ...told, hearings: inOrder(hearings) }, "lv.elieta.hearing.changed");
}

const inOrder = (hearings: readonly Hearing[]): Hearing[] =>
  hearings.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));

export const cancelHearing = (moment: Moment, hearingId: string): Promise<void> =>
  changeHearing(moment, hearingId, { status: "cancelled" });

/** The court decides to hear the case behind closed doors. */
export async function closeDoors(moment: Moment, hearingId: string): Promise<void> {
  const hearing = await shown(moment, hearingId);
  if (hearing.isClosed) throw new DeskRefusal("notNow");
  await closeHearing(moment, hearing);
}

export async function takeBack(moment: Moment, hearingId: string): Promise<void> {
  await withdrawHearing(moment, await shown(moment, hearingId));
}

async function shown({ queries }: Moment, hearingId: string): Promise<PublicHearing> {
  const hearing = await publicHearing(queries, hearingId);
  if (hearing === null) throw new DeskRefusal("notFound");
  return hearing;
}

async function caseWith({ queries }: Moment, hearingId: string): Promise<CaseFile | null> {
  const found = await firstRow<{ body: CaseFile }>(
    queries,
    "SELECT body FROM case_file WHERE body->'hearings' @> jsonb_build_array(jsonb_build_object('hearingId', $1::text))",
    [hearingId],
  );
  return found?.body ?? null;
}
