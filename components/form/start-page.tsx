import { Page } from "@/components/layout/page";
import { ButtonLink } from "@/components/ui/button-link";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { Closure } from "@/lib/forms/accepted-kinds";
import { catalogEntry, type FormId } from "@/lib/forms/catalog";
import { formsBeside } from "@/lib/forms/forms-beside";
import { FormExit } from "./form-exit";
import { ClosedNotice } from "./closed-notice";
import { BeginForm } from "./begin-form";
import { FormList } from "./catalogue-page";
import { LatvianNotice } from "./draft-notices";
import { type FormWords, formWords } from "./form-words";

/** What one must know to decide, and what a few look up: the button stands between them. */
const BEFORE = ["who", "needed", "fee", "time", "alternatives"] as const;
const AFTER = ["law"] as const;

type StartPageProps = {
  form: FormId;
  /** Whether the form begins with questions that tell if it is the right one. */
  hasPrecheck: boolean;
  /** Why nothing can be begun; null where the form is open. */
  closure: Closure | null;
  closed: ReadonlySet<FormId>;
  language: Language;
};

/** What one must know before one begins: who, what is needed, the fee, the time, the law, other ways. One button. */
export function StartPage({ form, hasPrecheck, closure, closed, language }: StartPageProps) {
  const words = formWords(form, language);
  const { t, text } = words;
  return (
    <Page
      language={language}
      path={`/forms/${form}`}
      area="public"
      section="forms"
      title={text("title")}
      messages={
        <>
          <FormExit form={form} language={language} plain />
          {closure !== null && <ClosedNotice closure={closure} words={words} />}
        </>
      }
      backLink={{ href: `/${language}/forms`, label: t("forms:toForms") }}
    >
      <Paragraph size="lead">{text("lead")}</Paragraph>
      <LatvianNotice words={words} />
      <Told keys={BEFORE} words={words} />
      {closure === null && <Begin form={form} hasPrecheck={hasPrecheck} words={words} />}
      <Told keys={AFTER} words={words} />
      <Beside form={form} closed={closed} words={words} />
    </Page>
  );
}

type ToldProps = { keys: readonly ((typeof BEFORE)[number] | (typeof AFTER)[number])[]; words: FormWords };

function Told({ keys, words: { t, maybe } }: ToldProps) {
  return keys.map((key) => {
    const words = maybe(`start.${key}`)?.split("\n") ?? [];
    if (words.length === 0) return null;
    return (
      <Section key={key} id={key} title={t(`forms:start.${key}`)}>
        {words.length === 1 ? <Paragraph>{words[0]}</Paragraph> : <List items={words} />}
      </Section>
    );
  });
}

function Begin({ form, hasPrecheck, words }: { form: FormId; hasPrecheck: boolean; words: FormWords }) {
  const { t, language } = words;
  if (catalogEntry(form).startedFrom === "filing") {
    return (
      <Section id="begin" title={t("forms:start.fromFilingTitle")}>
        <Paragraph>{t("forms:start.fromFiling")}</Paragraph>
        <ButtonLink href={`/${language}/cases`}>{t("forms:start.toCases")}</ButtonLink>
      </Section>
    );
  }
  return (
    <>
      <BeginForm form={form} words={words} />
      {hasPrecheck && (
        <Paragraph>
          <TextLink href={`/${language}/forms/${form}/fit`} fresh>
            {t("finding:fit.start")}
          </TextLink>
        </Paragraph>
      )}
    </>
  );
}

type BesideProps = { form: FormId; closed: ReadonlySet<FormId>; words: FormWords };

/** What else may be meant. */
function Beside({ form, closed, words: { t, language } }: BesideProps) {
  const forms = formsBeside(form);
  if (forms.length === 0) return null;
  return (
    <Section id="beside" title={t("finding:catalogue.beside")}>
      <FormList forms={forms} closed={closed} language={language} />
    </Section>
  );
}
