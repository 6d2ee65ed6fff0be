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

/** The houses with what is known of each. What nobody knows is told once below, with how to find it out. */
export function CourtHouses({ court, language }: CourtHousesProps) {
  const t = translator(language);
  const missing = missingEverywhere(court.locations).map((thing) => t(`directory:court.things.${thing}`));
  return (
    <Section id="houses" title={t("directory:court.housesTitle")}>
      {court.locations.length === 0 ? (
        <Paragraph>{t("directory:court.housesNone")}</Paragraph>
      ) : (
        <Paragraph>{t("directory:court.housesText")}</Paragraph>
      )}
      {court.locations.map((house) => (
        <House key={house.courthouseId} house={house} language={language} />
      ))}
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

/** What is known of no house at all. */
const missingEverywhere = (houses: readonly Courthouse[]): Thing[] =>
  houses.length === 0 ? [] : THINGS.filter((thing) => houses.every((house) => house[thing] === null));

function House({ house, language }: { house: Courthouse; language: Language }) {
  const t = translator(language);
  const { courthouseId, place, address } = house;
  const facts = factsOf(house, language);
  return (
    <Section id={courthouseId} title={address === null ? place : `${place}, ${address}`} level={3}>
      {facts.length === 0 ? (
        <Paragraph muted>
          {t("directory:court.address")}: {t("directory:notKnown")}
        </Paragraph>
      ) : (
        <SummaryList items={facts} />
      )}
    </Section>
  );
}

function factsOf(house: Courthouse, language: Language) {
  const t = translator(language);
  const { email, accessibility, openingHours } = house;
  const features = accessibility?.map((feature) => t(`directory:court.features.${feature}`)).join(", ");
  return [
    { label: t("directory:court.address"), value: house.address },
    { label: t("directory:court.postalCode"), value: house.postalCode },
    { label: t("directory:court.phone"), value: house.phone },
    {
      label: t("directory:court.email"),
      value: email === null ? null : <TextLink href={`mailto:${email}`}>{email}</TextLink>,
    },
    {
      label: t("directory:court.openingHours"),
      value: openingHours === null ? null : <OpeningHours hours={openingHours} language={language} />,
    },
    {
      label: t("directory:court.accessibility"),
      value: features === undefined || features === "" ? null : features,
    },
    { label: t("directory:court.ecli"), value: house.ecliCode },
  ].filter(({ value }) => value !== null);
}
