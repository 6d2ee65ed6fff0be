import { Notice } from "@/components/ui/notice";
import type { DraftPage } from "./draft-frame";

/** What the court has said of a question that is asked again, before the question. */
export function DefectsOf({ of: { draft, words }, question }: { of: DraftPage; question: string }) {
  const defects = draft.correction?.defects ?? [];
  return defects.map(
    (defect, index) =>
      defect.question === question && (
        <div key={defect.text} lang="lv">
          <Notice
            title={words.t("forms:defect.saysOf", { number: index + 1, text: defect.text })}
            tone="warning"
          />
        </div>
      ),
  );
}
