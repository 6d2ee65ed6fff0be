import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { type CourtOfPlace, placeWords } from "@/lib/courts/courts-of-place";
import { translator } from "@/lib/i18n/translator";
import { CourtLink } from "./court-link";

type CourtsOfPlaceProps = { places: readonly CourtOfPlace[]; language: Language };

/** To which courts of today the places lead that were typed, and what to do with a name of a court that nobody knows here. */
export function CourtsOfPlace({ places, language }: CourtsOfPlaceProps) {
  const t = translator(language);
  if (places.length === 0) return null;
  return (
    <Notice title={t("directory:place.title")}>
      {places.map((place) => (
        <Paragraph key={`${place.name}, ${place.municipality}`}>
          {t("directory:place.inTerritory", { place: placeWords(place, t) })}{" "}
          <CourtLink name={place.court.name} language={language} />.
          {place.confidence === "medium" && ` ${t("courts:confidence.medium")}`}
        </Paragraph>
      ))}
      <Paragraph>{t("directory:place.noOther")}</Paragraph>
    </Notice>
  );
}
