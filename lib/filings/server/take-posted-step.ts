import "server-only";
import type { Reader } from "@/lib/cases/server/reader";
import type { Language } from "@/lib/core/language";
import { Outage } from "@/lib/core/outage";
import { refusalPath } from "@/lib/mandates/acting-path";
import type { Posted } from "@/lib/forms/read-posted";
import { hasFallen } from "../owner";
import { keepInput } from "./hold-input";
import { ownerIfTold } from "./owner-of";
import { type StepPost, takeStep } from "./take-step";

/**
 * Takes what a page of a form posts, for whom the session acts. While the register does not say whether the mandate is good
 * nothing is changed for the principal; what was typed waits for its person, as it does when a session has ended. So it does when the
 * mandate has ended meanwhile: it may become good again, and whoever acted is told.
 */
export async function takePostedStep(
  post: StepPost & Posted,
  { language, page, ...reader }: Reader & { readonly language: Language; readonly page: string },
): Promise<string | null> {
  try {
    const owner = await ownerIfTold(reader);
    if (owner === "unavailable") {
      await keep(post, reader);
      return refusalPath("mandateUnavailable", language, page);
    }
    const next = await takeStep(post, {
      ...owner,
      language,
      viewer: reader.viewer,
      requestId: reader.requestId,
    });
    if (next !== null || !hasFallen(reader.viewer, owner)) return next;
    await keep(post, reader);
    return `/${language}/cases`;
  } catch (error) {
    if (error instanceof Outage) await keep(post, reader);
    throw error;
  }
}

function keep(post: StepPost & Posted, { viewer }: Reader): Promise<void> {
  const { draft: draftId, step, entry = null } = post;
  return keepInput(viewer.personId, { draftId, step, entry, posted: post }, new Date());
}
