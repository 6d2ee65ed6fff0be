import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ButtonForm } from "@/components/ui/button-form";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { Part } from "@/lib/cases/case-file";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Mandate } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import type { ActingQuery } from "@/lib/mandates/acting-query";
import { mandateGroups } from "@/lib/mandates/mandate-groups";
import { ActingNotices } from "./acting-notices";
import { HowTo } from "./how-to";
import { MandateCard } from "./mandate-card";

type ActingForPageProps = {
  mandates: Part<readonly Mandate[]>;
  query: ActingQuery;
  viewer: Viewer;
  language: Language;
  now: Date;
};

/** For whom the person acts, for whom they may, and how one comes to it. */
export function ActingForPage({ mandates, query, viewer, language, now }: ActingForPageProps) {
  const t = translator(language);
  const known = mandates === "unavailable" ? [] : mandates.value;
  const { valid, notYet, ended } = mandateGroups(known, dayInRiga(now));
  const isSilent = mandates === "unavailable" || mandates.isLastKnown;
  const principalName = viewer.actingFor?.principalName;
  return (
    <Page
      language={language}
      path="/account/acting-for"
      area="account"
      account={accountOf(viewer, language)}
      backLink={{ href: localized(language, "/account"), label: t("identity:account.title") }}
      title={t("mandates:title")}
      messages={
        <ActingNotices query={query} principalName={principalName} mandates={mandates} language={language} />
      }
    >
      <Paragraph size="lead">{t("mandates:lead")}</Paragraph>
      <Now principalName={principalName} language={language} />
      <Section id="mandates" title={t("mandates:list.title")}>
        {valid.length === 0 && !isSilent && <Paragraph>{t("mandates:list.none")}</Paragraph>}
        <Stack>
          {valid.map((mandate) => (
            <MandateCard
              key={mandate.mandateId}
              mandate={mandate}
              state={isSilent ? null : "valid"}
              language={language}
            >
              {!isSilent && <Choice mandate={mandate} viewer={viewer} language={language} />}
            </MandateCard>
          ))}
        </Stack>
      </Section>
      <Others mandates={notYet} state="notYet" language={language} />
      <Others mandates={ended} state="ended" language={language} />
      <HowTo isOpen={valid.length === 0} language={language} />
    </Page>
  );
}

function Now({ principalName: name, language }: { principalName: string | undefined; language: Language }) {
  const t = translator(language);
  return (
    <Section id="now" title={t("mandates:now.title")}>
      <Paragraph>{name === undefined ? t("mandates:now.self") : t("mandates:now.other", { name })}</Paragraph>
      {name !== undefined && (
        <ButtonForm
          action="/api/identity/acting-for"
          fields={{ mandate: "self", language }}
          variant="secondary"
        >
          {t("mandates:now.toSelf")}
        </ButtonForm>
      )}
    </Section>
  );
}

type ChoiceProps = { mandate: Mandate; viewer: Viewer; language: Language };

function Choice({ mandate: { mandateId, principal }, viewer, language }: ChoiceProps) {
  const t = translator(language);
  if (viewer.actingFor?.mandateId === mandateId) return <Paragraph>{t("mandates:list.current")}</Paragraph>;
  return (
    <ButtonForm
      action="/api/identity/acting-for"
      fields={{ mandate: mandateId, language }}
      context={principal.name}
    >
      {t("mandates:list.act")}
    </ButtonForm>
  );
}

type OthersProps = { mandates: readonly Mandate[]; state: "notYet" | "ended"; language: Language };

/** Under these nobody acts; they are told so that one sees what became of them. */
function Others({ mandates, state, language }: OthersProps) {
  const t = translator(language);
  if (mandates.length === 0) return null;
  return (
    <Section id={state} title={t(state === "ended" ? "mandates:list.ended" : "mandates:list.later")}>
      <Stack>
        {mandates.map((mandate) => (
          <MandateCard key={mandate.mandateId} mandate={mandate} state={state} language={language} />
        ))}
      </Stack>
    </Section>
  );
}
