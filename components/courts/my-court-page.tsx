import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { type Directory, spelledOut } from "@/lib/courts/directory";
import { ASKED, type Matter } from "@/lib/courts/matter";
import type { MatterReading, TypedMatter } from "@/lib/courts/matter-query";
import { translator } from "@/lib/i18n/translator";
import { MatterForm } from "./matter-form";
import { MyCourtAnswer } from "./my-court-answer";
import { faultWords } from "./matter-words";
import { PlacesForm } from "./places-form";

type MyCourtPageProps = {
  reading: MatterReading;
  typed: TypedMatter;
  directory: Directory;
  language: Language;
};

/** First what the case is about, then the places that matter for it, then the court with the article. */
export function MyCourtPage({ reading, typed, directory, language }: MyCourtPageProps) {
  const t = translator(language);
  const { matter, faults } = reading;
  return (
    <Page
      language={language}
      path={addressOf(typed)}
      area="public"
      section="courts"
      title={t("directory:mine.title")}
      backLink={{ href: localized(language, "/courts"), label: t("directory:back") }}
      messages={
        <ErrorSummary
          title={t("directory:mine.errors")}
          errors={faults.map((fault) => ({ id: fault.field, text: faultWords(fault, t) }))}
        />
      }
    >
      <Paragraph size="lead">{t("directory:mine.lead")}</Paragraph>
      {matter === null ? (
        <MatterForm typed={typed} faults={faults} language={language} />
      ) : (
        <MatterSteps
          matter={matter}
          reading={reading}
          typed={typed}
          directory={directory}
          language={language}
        />
      )}
      <Paragraph muted>{t("directory:mine.noAdvice")}</Paragraph>
    </Page>
  );
}

function MatterSteps({ matter, reading, typed, directory, language }: MyCourtPageProps & { matter: Matter }) {
  const t = translator(language);
  const { choices, faults } = reading;
  const places = (
    <PlacesForm matter={matter} typed={typed} faults={faults} directory={directory} language={language} />
  );
  return (
    <Stack>
      <Notice title={t(`directory:mine.matters.${matter}`)}>
        {choices !== null &&
          reading.places.map(({ field, text, municipality }) => (
            <Paragraph key={field}>
              {t("directory:mine.readAs", { text, municipality: spelledOut(municipality) })}
            </Paragraph>
          ))}
        <Paragraph>
          <TextLink href={localized(language, "/courts/mine")} fresh>
            {t("directory:mine.change")}
          </TextLink>
        </Paragraph>
      </Notice>
      {choices !== null && (
        <MyCourtAnswer matter={matter} choices={choices} directory={directory} language={language} />
      )}
      {choices === null || ASKED[matter].length === 0 ? (
        places
      ) : (
        <Section id="answers" title={t("directory:mine.yours")}>
          {places}
        </Section>
      )}
    </Stack>
  );
}

/** The address with what was chosen, so that the other language shows the same answer. */
function addressOf(typed: TypedMatter): string {
  const query = new URLSearchParams(
    Object.entries(typed).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  ).toString();
  return query === "" ? "/courts/mine" : `/courts/mine?${query}`;
}
