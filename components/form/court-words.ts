import type { FilingCourt } from "@/lib/forms/form";
import type { FormWords } from "./form-words";

/** Why this court, and by which law. */
export function courtReason({ t }: Pick<FormWords, "t">, court: FilingCourt): string {
  const reason =
    court.reason === "sameCourt"
      ? t("courts:reasons.sameCourt")
      : t(`courts:reasons.${court.reason}`, { municipality: court.municipality });
  return `${reason}. ${t(`courts:law.${court.reason}`)}.`;
}
