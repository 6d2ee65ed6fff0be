import { isDay } from "@/lib/core/day";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { FormBuilder } from "../define-form";
import type { CaseFacts } from "../case-facts";
import type { Facts } from "../facts";
import { caseNumber } from "../fields/case-number";
import { choice } from "../fields/choice";
import { courtList } from "../fields/court-list";
import { date } from "../fields/date";
import { pick } from "../fields/pick";
import type { NewFiling } from "@/lib/exchange/shapes";
import { ANOTHER, type PickOption } from "../pick-option";
import { COURT_IDS } from "./in-case";

type Ruling = CaseFacts["rulings"][number];

/** Which rulings of the case a form is about. */
export type OfRuling = (ruling: Ruling) => boolean;

/** "Short judgment, 12.03.2026." in the reader's language. */
const rulingOption = ({ id, kind, date: on }: Ruling): PickOption => ({
  value: id,
  label: (language) =>
    translator(language)("forms:ruling.option", {
      kind: translator(language)(`forms:ruling.kinds.${kind}`),
      day: isDay(on) ? formatDay(on, language) : on,
    }),
});

/** The rulings that the register knows, and the way out for one that it does not. */
export const rulingOptions =
  (isMeant: OfRuling) =>
  ({ inCase }: Facts): readonly PickOption[] => [
    ...(inCase?.rulings ?? []).filter((ruling) => isMeant(ruling)).map((ruling) => rulingOption(ruling)),
    { value: ANOTHER, label: (language) => translator(language)("forms:ruling.another") },
  ];

const hasRulings = ({ inCase }: Facts, isMeant: OfRuling): boolean =>
  inCase?.rulings.some((ruling) => isMeant(ruling)) === true;

type RulingOptions = { readonly isMeant?: OfRuling; readonly courts?: readonly string[] };

/**
 * Asks which ruling it is about: one that the register knows is pointed at; of another its day, kind and court are asked, and the
 * number of the case where that is not known either.
 */
export function withRuling<Above extends Facts>(
  form: FormBuilder<Above>,
  { isMeant = () => true, courts = COURT_IDS }: RulingOptions = {},
) {
  return form
    .stepIf((above) => hasRulings(above, isMeant), "ruling", { ruling: pick(rulingOptions(isMeant)) })
    .stepIf(
      ({ ruling }) => ruling === undefined || ruling === ANOTHER,
      "ruling-told",
      { rulingKind: choice("judgment", "decision"), rulingDate: date(), rulingCourt: courtList(courts) },
      ({ rulingDate, today }) =>
        rulingDate > today ? ({ field: "rulingDate", code: "inFuture" } as const) : undefined,
    )
    .stepIf(({ inCase }) => inCase === null, "case", { caseNumber: caseNumber() });
}

export type RulingAnswers = {
  readonly ruling?: string | undefined;
  readonly rulingDate?: string | undefined;
  readonly rulingCourt?: string | undefined;
  readonly caseNumber?: string | undefined;
};

/** The ruling of the register that is meant; nothing for one that was told. */
export const knownRuling = (
  { ruling }: RulingAnswers,
  { inCase }: { readonly inCase: CaseFacts | null },
): Ruling | undefined => inCase?.rulings.find(({ id }) => id === ruling);

/** Whose ruling it is: as told, else the court that has the case. */
export function rulingCourtOf(
  { rulingCourt }: RulingAnswers,
  { inCase }: { readonly inCase: CaseFacts | null },
): string {
  const courtId = rulingCourt ?? inCase?.courtId;
  if (courtId === undefined) throw new Error("A ruling has its court");
  return courtId;
}

/** What the filing is about, by the register's id where it has one. */
export const concernsRuling = (
  answers: RulingAnswers,
  context: { readonly inCase: CaseFacts | null },
): NewFiling["concerns"] => {
  const known = knownRuling(answers, context);
  return known === undefined ? null : { kind: "ruling", id: known.id };
};
