import { RadioGroup } from "@/components/ui/radio-group";
import type { CourtChoice } from "@/lib/courts/court-options";
import { textOf } from "@/lib/forms/typed";
import type { Asked } from "./asked";
import { courtReason } from "./court-words";
import { questionProps } from "./question-props";

/** The courts that the law offers, each with its reason. */
export function CourtQuestion(asked: Asked & { options: readonly CourtChoice[] }) {
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
