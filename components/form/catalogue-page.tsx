import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { FoundList } from "@/components/ui/found-list";
import { LinkCards } from "@/components/ui/link-cards";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { closedLast } from "@/lib/forms/accepted-kinds";
import { catalogEntry, FORM_IDS, type FormId, PROCEDURES } from "@/lib/forms/catalog";
import { formTexts } from "@/lib/forms/form-texts";
import { formsIn, type Situation, SITUATIONS } from "@/lib/forms/situations";
import { translator } from "@/lib/i18n/translator";
import type { FoundForms } from "@/lib/search/forms-to-find";

type Sought =
  | { readonly kind: "nothing" }
  | { readonly kind: "words"; readonly typed: string; readonly found: FoundForms }
  | { readonly kind: "situation"; readonly situation: Situation };

type CataloguePageProps = { sought: Sought; closed: ReadonlySet<FormId>; language: Language };

/** Every form that this portal takes: by what has happened, by words, and by procedure. */
export function CataloguePage({ sought, closed, language }: CataloguePageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path={pathOf(sought)}
      area="public"
      section="forms"
      {...(sought.kind === "situation"
        ? {
            title: t(`finding:situations.${sought.situation}.title`),
            backLink: { href: localized(language, "/forms"), label: t("forms:toForms") },
          }
        : { title: t("forms:catalogue.title") })}
    >
      {sought.kind === "situation" ? (
        <InSituation situation={sought.situation} closed={closed} language={language} />
      ) : (
        <>
          <Paragraph size="lead">{t("forms:catalogue.lead")}</Paragraph>
          <FormSearch typed={sought.kind === "words" ? sought.typed : ""} language={language} />
          {sought.kind === "words" && <Found {...sought} closed={closed} language={language} />}
          <Section id="situations" title={t("finding:catalogue.bySituation")}>
            <LinkCards
              level={3}
              items={SITUATIONS.filter((code) => formsIn(code).length > 0).map((code) => ({
                href: localized(language, `/forms?situation=${code}`),
                title: t(`finding:situations.${code}.title`),
                text: t(`finding:situations.${code}.text`),
              }))}
            />
          </Section>
          <ByProcedure closed={closed} language={language} />
        </>
      )}
    </Page>
  );
}

function pathOf(sought: Sought): string {
  if (sought.kind === "nothing") return "/forms";
  const query = sought.kind === "words" ? { q: sought.typed } : { situation: sought.situation };
  return `/forms?${new URLSearchParams(query).toString()}`;
}

function FormSearch({ typed, language }: { typed: string; language: Language }) {
  const t = translator(language);
  return (
    <Form action={localized(language, "/forms")} method="get" inline role="search">
      <TextInput
        id="q"
        name="q"
        maxLength={100}
        type="search"
        label={t("finding:catalogue.search")}
        hint={t("finding:catalogue.searchHint")}
        value={typed}
        width="lg"
        autoComplete="off"
      />
      <Button>{t("finding:catalogue.submit")}</Button>
    </Form>
  );
}

type Listed = { closed: ReadonlySet<FormId>; language: Language };
type FoundProps = Listed & { typed: string; found: FoundForms };

function Found({ typed, found: { forms, isWhole, isNear }, closed, language }: FoundProps) {
  const t = translator(language);
  if (forms.length === 0) {
    return (
      <Notice title={t("finding:catalogue.none", { text: typed })}>
        <Paragraph>{t("finding:catalogue.noneText")}</Paragraph>
      </Notice>
    );
  }
  return (
    <Section id="found" title={t("finding:catalogue.found", { text: typed })}>
      {(isNear || !isWhole) && (
        <Paragraph>{t(isNear ? "finding:catalogue.near" : "finding:catalogue.partly")}</Paragraph>
      )}
      <FormList forms={forms} closed={closed} language={language} />
    </Section>
  );
}

function InSituation({ situation, closed, language }: Listed & { situation: Situation }) {
  const t = translator(language);
  return (
    <>
      <Paragraph size="lead">{t(`finding:situations.${situation}.text`)}</Paragraph>
      <Section id="forms" title={t("finding:catalogue.inSituation")}>
        <FormList forms={formsIn(situation)} closed={closed} language={language} />
      </Section>
      <Paragraph>
        <TextLink href={localized(language, "/forms")} fresh>
          {t("finding:catalogue.all")}
        </TextLink>
      </Paragraph>
    </>
  );
}

function ByProcedure({ closed, language }: Listed) {
  const t = translator(language);
  return (
    <Section id="procedures" title={t("finding:catalogue.byProcedure")}>
      {PROCEDURES.map((procedure) => {
        const forms = FORM_IDS.filter((form) => catalogEntry(form).procedure === procedure);
        if (forms.length === 0) return null;
        return (
          <Details key={procedure} summary={t(`finding:procedures.${procedure}`)}>
            <FormList forms={forms} closed={closed} language={language} />
          </Details>
        );
      })}
    </Section>
  );
}

/** Forms by name, each with the sentence that tells whether it is the right one; those that are not accepted now stand last. */
export function FormList({ forms, closed, language }: Listed & { forms: readonly FormId[] }) {
  const t = translator(language);
  return (
    <FoundList
      items={closedLast(forms, closed).map((form) => {
        const { text } = formTexts(form, language);
        const isAnswer = catalogEntry(form).startedFrom === "filing";
        const words = [
          closed.has(form) ? t("finding:closed.mark") : "",
          text("summary"),
          isAnswer ? `${t("forms:catalogue.fromFiling")}.` : "",
        ];
        return {
          href: localized(language, `/forms/${form}`),
          title: text("title"),
          text: words.filter((part) => part !== "").join(" "),
        };
      })}
    />
  );
}
