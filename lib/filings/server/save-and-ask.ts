import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import type { ListStep } from "@/lib/forms/form";
import type { Issue } from "@/lib/forms/issue";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import { groupOf } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { fillerOf } from "../draft-part";
import type { Owner } from "../owner";
import { askToFill } from "./ask-to-fill";
import { saveStep } from "./save-step";

type Asking = Owner & {
  readonly draftId: string;
  readonly step: ListStep;
  readonly entry: string;
  readonly revision: number;
  readonly posted: Posted;
  readonly viewer: Pick<Viewer, "givenName" | "familyName" | "personalCode">;
  readonly now: Date;
  readonly requestId: string;
};

/**
 * Keeps an entry as far as it goes and asks the person whom it names to fill the rest. What is empty is no error then; that nobody is
 * named who could be asked is. Answers whether it was asked.
 */
export async function saveAndAsk(asking: Asking): Promise<Result<boolean, "notFound" | "filed">> {
  const { step, viewer, ...at } = asking;
  const issue = whyNobody(asking);
  const issues = issue === undefined ? [] : [issue];
  const saved = await saveStep({
    ...at,
    step: step.id,
    isLeaving: false,
    isLookup: true,
    company: { typed: {}, issues, isFound: false },
  });
  if (!saved.ok) return saved;
  if (saved.value.outcome !== "saved") return ok(false);
  const asked = await askToFill({ ...at, step: step.id, viewer });
  if (asked.ok) return ok(true);
  return asked.refusal === "nobodyToAsk" ? ok(false) : err(asked.refusal);
}

/** Who can be asked is a person by name and code, and not the one who asks. */
function whyNobody({ step, posted, viewer }: Asking): Issue | undefined {
  const typed = readPosted(step.fields, posted);
  const filler = fillerOf(step, typed);
  const party = step.partOf ?? "";
  const isPerson = groupOf(typed[party])["kind"] === "person";
  if (filler === undefined)
    return { field: `${party}.${isPerson ? "personalCode" : "kind"}`, code: "codeToAsk" };
  return filler.personalCode === viewer.personalCode
    ? { field: `${party}.personalCode`, code: "askingOneself" }
    : undefined;
}
