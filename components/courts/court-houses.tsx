import { localized } from "@/components/layout/sections";
import { DescriptionPair } from "@/components/ui/description-pair";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { Courthouse } from "@/lib/courts/directory";
import type { Court } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { OpeningHours } from "./opening-hours";

type CourtHousesProps = { court: Court; language: Language };

/** The houses with what is known of each. What is known of none is told once below, with how to find it out. */
export function CourtHouses({ court, language }: CourtHousesProps) {
  const t = translator(language);
  const missing = missingEverywhere(court).map((thing) => t(`directory:court.things.${thing}`));
  return (
    <Section id="houses" title={t("directory:court.housesTitle")}>
      {court.locations.length === 0 ? (
        <Paragraph>{t("directory:court.housesNone")}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t(court.courtId === "ART" ? "directory:court.housesByAddress" : "directory:court.housesText")}
          </Paragraph>
          <SummaryList
            items={court.locations.map((house) => ({
              label: house.address === null ? house.place : `${house.place}, ${house.address}`,
              value: <House house={house} language={language} />,
            }))}
          />
        </>
      )}
      {missing.length > 0 && (
        <Paragraph>
          {t("directory:court.unknown", { things: missing.join(", ") })}{" "}
          {court.email === null
            ? t("directory:court.howTo")
            : t("directory:court.howToMail", { email: court.email })}
        </Paragraph>
      )}
    </Section>
  );
}

const THINGS = ["address", "postalCode", "phone", "email", "openingHours", "accessibility"] as const;
type Thing = (typeof THINGS)[number];

/** What is known of no house at all, nor of the court as a whole. */
const missingEverywhere = ({ locations, email, phone }: Court): Thing[] =>
  locations.length === 0
    ? []
    : THINGS.filter(
        (thing) =>
          locations.every((house) => house[thing] === null) &&
          !(thing === "email" && email !== null) &&
          !(thing === "phone" && phone !== null),
      );

function House({ house, language }: { house: Courthouse; language: Language }) {
  const t = translator(language);
  return (
    <>
      {factsOf(house, language).map(({ label, value }) => (
        <DescriptionPair key={label} label={label}>
          {value}
        </DescriptionPair>
      ))}
      {house.openingHours !== null && (
        <>
          <DescriptionPair label={t("directory:court.openingHours")}>{null}</DescriptionPair>
          <OpeningHours hours={house.openingHours} language={language} />
        </>
      )}
      <TextLink href={localized(language, `/hearings/day/${house.courthouseId}`)} fresh>
        {t("directory:court.dayList")}
      </TextLink>
    </>
  );
}

function factsOf({ postalCode, phone, email, accessibility, ecliCode }: Courthouse, language: Language) {
  const t = translator(language);
  const features = (accessibility ?? [])
    .map((feature) => t(`directory:court.features.${feature}`))
    .join(", ");
  return [
    { label: t("directory:court.postalCode"), value: postalCode },
    { label: t("directory:court.phone"), value: phone },
    {
      label: t("directory:court.email"),
      value: email === null ? null : <TextLink href={`mailto:${email}`}>{email}</TextLink>,
    },
    { label: t("directory:court.accessibility"), value: features === "" ? null : features },
    { label: t("directory:court.ecli"), value: ecliCode },
  ].filter(({ value }) => value !== null);
}
