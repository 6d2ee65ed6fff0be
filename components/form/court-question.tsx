import { RadioGroup } from "@/components/ui/radio-group";
import { textOf } from "@/lib/forms/typed";
import type { FilingCourt } from "@/lib/forms/form";
import type { Asked } from "./asked";
import { courtReason } from "@/lib/forms/court-words";
import { questionProps } from "./question-props";

/** The courts that the law offers, each with its reason. */
export function CourtQuestion(asked: Asked & { options: readonly FilingCourt[] }) {
  const { page, name, options } = asked;
  return (
    <RadioGroup
      {...questionProps(asked)}
      name={name}
      value={textOf(page.typed[name])}
      options={options.map((court) => ({
        value: court.courtId,
        label: court.courtName,
        hint: courtReason(page.words, court),
      }))}
    />
  );
}
