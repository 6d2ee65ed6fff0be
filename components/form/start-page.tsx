import { Page } from "@/components/layout/page";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Form } from "@/components/ui/form";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { catalogEntry, type FormId } from "@/lib/forms/catalog";
import { FormExit } from "./form-exit";
import { LatvianNotice } from "./draft-notices";
import { type FormWords, formWords } from "./form-words";

const SECTIONS = ["who", "needed", "fee", "time", "law", "alternatives"] as const;

/** What one must know before one begins: who, what is needed, the fee, the time, the law, other ways. One button. */
export function StartPage({ form, language }: { form: FormId; language: Language }) {
  const words = formWords(form, language);
  const { t, text, maybe } = words;
  return (
    <Page
      language={language}
      path={`/forms/${form}`}
      area="public"
      section="forms"
      title={text("title")}
      messages={<FormExit form={form} language={language} plain />}
      backLink={{ href: `/${language}/forms`, label: t("forms:toForms") }}
    >
      <Paragraph size="lead">{text("lead")}</Paragraph>
      <LatvianNotice words={words} />
      {SECTIONS.map((key) => {
        const words = maybe(`start.${key}`)?.split("\n") ?? [];
        if (words.length === 0) return null;
        return (
          <Section key={key} id={key} title={t(`forms:start.${key}`)}>
            {words.length === 1 ? <Paragraph>{words[0]}</Paragraph> : <List items={words} />}
          </Section>
        );
      })}
      <Begin form={form} words={words} />
    </Page>
  );
}

function Begin({ form, words: { t, language } }: { form: FormId; words: FormWords }) {
  if (catalogEntry(form).startedFrom === "filing") {
    return (
      <Section id="begin" title={t("forms:start.fromFilingTitle")}>
        <Paragraph>{t("forms:start.fromFiling")}</Paragraph>
        <ButtonLink href={`/${language}/cases`}>{t("forms:start.toCases")}</ButtonLink>
      </Section>
    );
  }
  return (
    <Form action="/api/drafts" method="post">
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="language" value={language} />
      <Button>{t("forms:start.begin")}</Button>
      <Paragraph muted>{t("forms:start.signIn")}</Paragraph>
    </Form>
  );
}
