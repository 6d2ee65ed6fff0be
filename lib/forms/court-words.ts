import { type FilingCourt, isReasoned } from "./form";
import type { FormTexts } from "./form-texts";

/** The one house of the court to which it belongs; nothing where any will do. */
export function courtHouse({ t }: Pick<FormTexts, "t">, court: FilingCourt): string | undefined {
  const place = isReasoned(court) ? (court.housePlace ?? null) : null;
  return place === null ? undefined : t("forms:check.house", { place });
}

/** A place that must not be told leaves no brackets behind. */
const NO_PLACE = " ()";

/** Why this court, and by which law; with the house, where the law names one. */
export function courtReason({ t }: Pick<FormTexts, "t">, court: FilingCourt): string {
  if (court.reason === "addressed") return `${t("courts:reasons.addressed")}.`;
  const reason = isReasoned(court)
    ? t(`courts:reasons.${court.reason}`, { municipality: court.municipality ?? "" }).replace(NO_PLACE, "")
    : t("courts:reasons.sameCourt");
  const house = courtHouse({ t }, court);
  return [
    `${reason}. ${t(`courts:law.${court.reason}`)}.`,
    ...(house === undefined ? [] : [`${house}.`]),
  ].join(" ");
}
