import type { DraftView } from "@/lib/filings/draft-view";
import type { TypedGroup } from "@/lib/forms/typed";

/** The part of a draft that a page fills. */
export type Place = {
  readonly step: string;
  readonly entry: string | null;
  readonly back: "check" | undefined;
  /** What the draft holds for it now. */
  readonly stored: TypedGroup;
};

type HiddenFieldsProps = { draft: Pick<DraftView, "id" | "revision">; place: Omit<Place, "stored"> };

/** What every post of a form carries: where it belongs, and which state of the draft the person has seen. */
export function HiddenFields({ draft, place: { step, entry, back } }: HiddenFieldsProps) {
  return (
    <>
      <input type="hidden" name="draft" value={draft.id} />
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="revision" value={draft.revision} />
      {entry !== null && <input type="hidden" name="entry" value={entry} />}
      {back !== undefined && <input type="hidden" name="back" value={back} />}
    </>
  );
}
