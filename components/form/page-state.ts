import type { DraftNote } from "@/lib/filings/draft-content";
import { draftPlace } from "@/lib/filings/draft-content";
import type { Fields } from "@/lib/forms/field";
import type { Issue } from "@/lib/forms/issue";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import type { TypedGroup } from "@/lib/forms/typed";
import type { DraftPage } from "./draft-frame";
import type { Place } from "./hidden-fields";

/** What a page shows in its fields, and what it has to say about it. */
export type PageState = {
  readonly typed: TypedGroup;
  readonly issues: readonly Issue[];
  readonly kind: "plain" | "held" | "conflict" | "found";
};

type Asking = {
  readonly of: DraftPage;
  readonly place: Place;
  readonly fields: Fields;
  readonly held: Posted | undefined;
};

/** Input that came after the session had ended goes before everything; then what another window stands against. */
export function pageState({ of, place, fields, held }: Asking): PageState {
  if (held !== undefined)
    return { typed: { ...place.stored, ...readPosted(fields, held) }, issues: [], kind: "held" };
  const note = noteAt(of, place);
  if (note?.kind === "conflict")
    return { typed: { ...place.stored, ...note.typed }, issues: [], kind: "conflict" };
  return {
    typed: place.stored,
    issues: note?.issues ?? [],
    kind: note?.kind === "found" ? "found" : "plain",
  };
}

function noteAt({ draft }: DraftPage, { step, entry }: Place): DraftNote | null {
  return draft.note?.place === draftPlace(step, entry) ? draft.note : null;
}
