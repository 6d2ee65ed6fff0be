import { Select } from "@/components/ui/select";
import { EXEMPTION_ANSWERS } from "@/lib/forms/fields/exemption-ground";
import { textOf } from "@/lib/forms/typed";
import type { Asked } from "./asked";
import { exemptionWords } from "./exemption-words";
import { questionProps } from "./question-props";

/** Every ground of s. 43 in a list that the phone can scroll. */
export function ExemptionQuestion(asked: Asked) {
  const { page, name } = asked;
  const options = EXEMPTION_ANSWERS.map(({ value, exemption }) => ({
    value,
    label: exemptionWords(page.words, exemption),
  }));
  return (
    <Select
      {...questionProps(asked)}
      name={name}
      options={options}
      empty={page.words.t("forms:choose")}
      value={textOf(page.typed[name])}
    />
  );
}
