import "server-only";
import type { Day } from "@/lib/core/day";
import { factsAmong } from "@/lib/forms/facts";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { meansOfPerson } from "@/lib/means/server/means-of-person";
import type { DraftView } from "../draft-view";

/**
 * At the first step about means: the day of the answers that the person keeps, null where there are none. Nothing at other steps, and
 * nothing in what is filed for a principal, whose means are not the person's.
 */
export async function meansOffered(
  step: string,
  { walk }: Pick<DraftView, "walk">,
  personId: string,
): Promise<Day | null | undefined> {
  if (step !== MEANS_STEPS[0] || factsAmong(walk.above).principal !== null) return undefined;
  return (await meansOfPerson(personId, new Date()))?.filledOn ?? null;
}
