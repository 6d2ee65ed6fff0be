import type { Language } from "@/lib/core/language";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** Said where there are more hearings than a feed holds: how many it has, up to which day, and how one gets the others. */
export function cutWords(hearings: readonly ListedHearing[], language: Language): string {
  const last = hearings.at(-1);
  const t = translator(language);
  return last === undefined
    ? ""
    : t("openData:feed.cut", { count: hearings.length, until: formatDay(last.day, language) });
}
