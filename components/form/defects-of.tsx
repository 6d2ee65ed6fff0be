import { Notice } from "@/components/ui/notice";
import type { DraftPage } from "./draft-frame";

/** What the court has said of a question that is asked again, before the question. */
export function DefectsOf({ of: { draft, words }, question }: { of: DraftPage; question: string }) {
  const said = draft.correction?.defects.filter((defect) => defect.question === question) ?? [];
  return said.map(({ text }) => (
    <div key={text} lang="lv">
      <Notice title={words.t("forms:defect.says", { text })} tone="warning" />
    </div>
  ));
}
