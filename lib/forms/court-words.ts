import type { FilingCourt } from "./form";
import type { FormTexts } from "./form-texts";

/** Why this court, and by which law. */
export function courtReason({ t }: Pick<FormTexts, "t">, court: FilingCourt): string {
  const reason =
    court.reason === "sameCourt"
      ? t("courts:reasons.sameCourt")
      : t(`courts:reasons.${court.reason}`, { municipality: court.municipality ?? "" });
  return `${reason}. ${t(`courts:law.${court.reason}`)}.`;
}
