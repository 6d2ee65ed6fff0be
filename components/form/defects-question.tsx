import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import { knownDefects } from "@/lib/forms/fields/defect-answers";
import { groupOf, textOf } from "@/lib/forms/typed";
import type { Asked } from "./asked";
import { errorAt, hintOf } from "./question-props";

/** The court's words, and below each of them the place to answer. */
export function DefectsQuestion({ page, name }: Asked) {
  const { t, text } = page.words;
  const typed = groupOf(page.typed[name]);
  const known = knownDefects(typed);
  if (known.length === 0) return <Notice title={t("forms:defect.none")} />;
  return known.map(({ number, text: said }) => {
    const at = String(number - 1);
    const id = `${name}-${at}`;
    return (
      <Section key={id} id={`${id}-title`} title={t("forms:defect.title", { number })}>
        <div lang="lv">
          <Notice title={t("forms:defect.says", { text: said })} level={3} tone="warning" />
        </div>
        <TextArea
          id={id}
          name={id}
          label={`${text(`fields.${name}.label`)} (${t("forms:defect.title", { number })})`}
          hint={hintOf(page.words, name)}
          error={errorAt({ page, name }, at)}
          value={textOf(typed[at])}
          rows={6}
          lang="lv"
        />
      </Section>
    );
  });
}
