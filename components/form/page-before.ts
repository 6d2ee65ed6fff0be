import { neighbours, pageOfStep } from "@/lib/forms/steps";
import type { DraftPage } from "./draft-frame";

type Back = "check" | undefined;

/** The page before a step: the check page for whoever came from there, nothing before the first step. */
export function pageBefore(
  { draft }: Pick<DraftPage, "draft">,
  step: string,
  back: Back,
): string | undefined {
  if (back !== undefined) return back;
  const { before } = neighbours(draft.form, draft.walk, step);
  return before === undefined ? undefined : pageOfStep(draft.form, before);
}

/** A page of a draft with where it leads back to. */
export const pageAddress = (page: string, back: Back): string =>
  back === undefined ? page : `${page}?back=${back}`;
