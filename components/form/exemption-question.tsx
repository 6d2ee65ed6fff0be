import { Select } from "@/components/ui/select";
import { type Exemption, exemptionCode } from "@/lib/fees/exemptions";
import { textOf } from "@/lib/forms/typed";
import type { Asked } from "./asked";
import { exemptionWords } from "@/lib/forms/exemption-words";
import { questionProps } from "./question-props";

/** The grounds of s. 43 that the form offers, in a list that the phone can scroll. */
export function ExemptionQuestion(asked: Asked & { offered: readonly Exemption[] }) {
  const { page, name, offered } = asked;
  const options = offered.map((exemption) => ({
    value: exemptionCode(exemption),
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
