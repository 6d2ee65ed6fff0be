import { dayInRiga, type Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { NewFiling } from "@/lib/exchange/shapes";
import { formatDayLong, formatTime } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { CaseFacts } from "../case-facts";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { date } from "../fields/date";
import { optional } from "../fields/optional";
import { pick } from "../fields/pick";
import { text } from "../fields/text";
import { ANOTHER, type PickOption } from "../pick-option";

type Hearing = CaseFacts["hearings"][number];
type Known = Pick<Facts, "inCase" | "today">;

/** The hearings of the case that are set and have not been held. */
export const scheduledHearings = ({ inCase, today }: Known): readonly Hearing[] =>
  (inCase?.hearings ?? []).filter(
    ({ status, startsAt }) => status === "scheduled" && dayInRiga(new Date(startsAt)) >= today,
  );

const hearingOption = ({ id, startsAt, hall }: Hearing): PickOption => ({
  value: id,
  label: (language: Language) => {
    const t = translator(language);
    const at = new Date(startsAt);
    const when = { day: formatDayLong(dayInRiga(at), language), time: formatTime(at, language) };
    return hall === null
      ? t("forms:hearing.option", when)
      : t("forms:hearing.optionInHall", { ...when, hall });
  },
});

const hearingOptions = (facts: Facts): readonly PickOption[] => [
  ...scheduledHearings(facts).map((hearing) => hearingOption(hearing)),
  { value: ANOTHER, label: (language) => translator(language)("forms:hearing.another") },
];

/** Asks which hearing it is about: one that the register knows is pointed at, of another its day is asked. */
export const withHearing = <Above extends Facts>(form: FormBuilder<Above>) =>
  form
    .stepIf((above) => scheduledHearings(above).length > 0, "hearing-meant", {
      hearingMeant: pick(hearingOptions),
    })
    .stepIf(
      ({ hearingMeant }) => hearingMeant === undefined || hearingMeant === ANOTHER,
      "hearing-told",
      { hearingDate: date(), hearingTime: optional(text({ max: 20, width: "sm" })) },
      ({ hearingDate, today }) =>
        hearingDate < today ? ({ field: "hearingDate", code: "inPast" } as const) : undefined,
    );

export type HearingAnswers = {
  readonly hearingMeant?: string | undefined;
  readonly hearingDate?: Day | undefined;
};

const knownHearing = ({ hearingMeant }: HearingAnswers, inCase: CaseFacts | null): Hearing | undefined =>
  inCase?.hearings.find(({ id }) => id === hearingMeant);

/** On which day the hearing is, as the register knows or as the person says. */
export function hearingDay(answers: HearingAnswers, { inCase }: Pick<Facts, "inCase">): Day {
  const known = knownHearing(answers, inCase);
  const on = known === undefined ? answers.hearingDate : dayInRiga(new Date(known.startsAt));
  if (on === undefined) throw new Error("A hearing has its day");
  return on;
}

/** What the filing is about, by the register's id where it has one. */
export const concernsHearing = (
  answers: HearingAnswers,
  { inCase }: Pick<Facts, "inCase">,
): NewFiling["concerns"] => {
  const known = knownHearing(answers, inCase);
  return known === undefined ? null : { kind: "hearing", id: known.id };
};
