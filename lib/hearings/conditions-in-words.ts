import type { CourtNames } from "@/lib/courts/names-of";
import type { Language } from "@/lib/core/language";
import { formatDay } from "@/lib/i18n/format";
import type { TextKey } from "@/lib/i18n/text-key";
import { translator } from "@/lib/i18n/translator";
import type { HearingQuery, TypedHearingQuery } from "./hearing-query";

type Asked = {
  readonly query: HearingQuery;
  readonly typed: TypedHearingQuery;
  readonly names: CourtNames;
};

/** What was searched for, in the words of the form: on paper the form itself says nothing. */
export function conditionsInWords({ query, typed, names }: Asked, language: Language): string {
  const t = translator(language);
  const { courtId, courthouseId, from, to, judge, caseNumber, kind, text } = query;
  // A number alone is looked for in the whole calendar, which begins on a day that means nothing.
  const isFromSaid = typed.from !== undefined || caseNumber === null;
  const conditions: readonly (readonly [TextKey, string | null | undefined])[] = [
    ["hearings:form.number", caseNumber],
    ["hearings:form.court", courtId === null ? null : names.courts.get(courtId)],
    ["hearings:form.courthouse", courthouseId === null ? null : names.houses.get(courthouseId)?.label],
    ["hearings:form.from", isFromSaid ? formatDay(from, language) : null],
    ["hearings:form.to", to === null ? null : formatDay(to, language)],
    ["hearings:form.judge", judge],
    ["hearings:form.kind", kind === null ? null : t(`hearings:kind.${kind}`)],
    ["hearings:form.text", text],
  ];
  return conditions
    .flatMap(([label, value]) => (typeof value === "string" ? [`${t(label)}: ${value}`] : []))
    .join("; ");
}
