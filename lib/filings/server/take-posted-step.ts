import "server-only";
import type { Reader } from "@/lib/cases/server/reader";
import type { Language } from "@/lib/core/language";
import { Outage } from "@/lib/core/outage";
import type { Posted } from "@/lib/forms/read-posted";
import { keepInput } from "./hold-input";
import { ownerOf } from "./owner-of";
import { type StepPost, takeStep } from "./take-step";

/**
 * Takes what a page of a form posts, for whom the session acts. While the register does not say whether the mandate is good
 * nothing is changed for the principal; what was typed waits for its person, as it does when a session has ended.
 */
export async function takePostedStep(
  post: StepPost & Posted,
  { language, ...reader }: Reader & { readonly language: Language },
): Promise<string | null> {
  try {
    const owner = await ownerOf(reader);
    return await takeStep(post, { ...owner, language, requestId: reader.requestId });
  } catch (error) {
    if (error instanceof Outage) {
      const { draft: draftId, step, entry = null } = post;
      await keepInput(reader.viewer.personId, { draftId, step, entry, posted: post }, new Date());
    }
    throw error;
  }
}
