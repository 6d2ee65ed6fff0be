import type { Account } from "@/components/layout/account-bar";
import { Page } from "@/components/layout/page";
import { ButtonForm } from "@/components/ui/button-form";
import { EntryList } from "@/components/ui/entry-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { dayInRiga } from "@/lib/core/day";
import type { DraftSummary } from "@/lib/filings/draft-summary";
import { type Brought, fieldsOfBrought } from "@/lib/forms/brought";
import type { Closure } from "@/lib/forms/accepted-kinds";
import type { FormId } from "@/lib/forms/catalog";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";
import { formatDay, formatInstant, formatMoney } from "@/lib/i18n/format";
import { ActingForNotice, MandateProblem } from "./acting-for-notice";
import { BeginCase, CASE_QUESTION, type CasesToChoose } from "./begin-case";
import { ClosedNotice } from "./closed-notice";
import { FormExit } from "./form-exit";
import { LatvianNotice } from "./draft-notices";
import { LookUp } from "./look-up";
import { exemptionWords } from "@/lib/forms/exemption-words";
import type { FormWords } from "./form-words";

type BeginPageProps = {
  form: FormId;
  drafts: readonly DraftSummary[];
  /** Why nothing can be begun for the principal. */
  problem: MandateRefusal | undefined;
  /** Why nothing can be begun by anybody; null where the form is open. */
  closure: Closure | null;
  /** The cases to choose from; nothing for a form that opens a case. */
  cases: CasesToChoose | undefined;
  /** What the person brings along from the calculator. */
  brought: Brought;
  /** Whether the form has the ground of the exemption that is brought along. */
  isGroundOffered: boolean;
  words: FormWords;
  account: Account;
};

export function BeginPage(page: BeginPageProps) {
  const { form, drafts, closure, cases, brought, isGroundOffered, words, account } = page;
  const { t, text, language } = words;
  const { debts, exemption } = brought;
  return (
    <Page
      language={language}
      path={beginPath(page)}
      area="account"
      section="forms"
      account={account}
      caption={text("title")}
      title={t("forms:begin.title")}
      messages={<Messages {...page} />}
      backLink={{ href: `/${language}/forms/${form}`, label: t("forms:begin.back") }}
    >
      {account.actingFor !== undefined && <ActingForNotice name={account.actingFor} language={language} />}
      <LatvianNotice words={words} />
      {drafts.length > 0 && (
        <Section id="drafts" title={t("forms:begin.drafts")}>
          <EntryList
            items={drafts.map(({ id, savedAt, expiresAt, href }) => ({
              id,
              title: t("forms:begin.draft", { when: formatInstant(savedAt, language) }),
              href: `/${language}${href}`,
              children: (
                <Paragraph muted>
                  {t("forms:begin.expires", { day: formatDay(dayInRiga(expiresAt), language) })}
                </Paragraph>
              ),
            }))}
          />
        </Section>
      )}
      {debts.length > 0 && (
        <Notice title={t("forms:begin.debtsTitle")}>
          <List items={debts.map((debt) => formatMoney(debt, language))} />
          <Paragraph>{t("forms:begin.debtsText")}</Paragraph>
        </Notice>
      )}
      {exemption !== null && (
        <Notice title={t("forms:begin.exemptionTitle")} tone={isGroundOffered ? "info" : "warning"}>
          <List items={[exemptionWords(words, exemption)]} />
          <Paragraph>
            {t(isGroundOffered ? "forms:begin.exemptionText" : "forms:begin.exemptionAgain")}
          </Paragraph>
        </Notice>
      )}
      {closure === null && <BeginNew {...page} />}
      {cases?.isMissing === true && <LookUp cause="caseMissing" />}
    </Page>
  );
}

/** The way out of a discreet form, and what stands in the way of beginning. */
function Messages({ form, closure, problem, cases, words }: BeginPageProps) {
  const { t, language } = words;
  return (
    <>
      <FormExit form={form} language={language} />
      {closure !== null && <ClosedNotice closure={closure} words={words} />}
      {problem !== undefined && <MandateProblem problem={problem} language={language} />}
      {cases?.isMissing === true && (
        <ErrorSummary
          title={t("forms:errorSummary")}
          errors={[{ id: CASE_QUESTION, text: t("forms:begin.caseMissing") }]}
        />
      )}
    </>
  );
}

/** Whoever changes the language keeps what they bring along, and the case. */
function beginPath({ form, cases, brought }: BeginPageProps): string {
  const chosen = cases?.chosen === undefined ? {} : { case: cases.chosen };
  const find = (cases?.find ?? "") === "" ? {} : { find: cases?.find ?? "" };
  const query = new URLSearchParams({ ...fieldsOfBrought(brought), ...chosen, ...find }).toString();
  return `/forms/${form}/begin${query === "" ? "" : `?${query}`}`;
}

/** The button that begins a new one, or the question in which case. */
function BeginNew({ form, drafts, cases, brought, words, account }: BeginPageProps) {
  const { t, language } = words;
  if (cases !== undefined)
    return (
      <>
        {account.actingFor !== undefined && (
          <Paragraph>{t("forms:begin.casesForAnother", { name: account.actingFor })}</Paragraph>
        )}
        <BeginCase form={form} of={cases} brought={brought} words={words} />
      </>
    );
  return (
    <ButtonForm
      action="/api/drafts"
      fields={{ form, language, ...fieldsOfBrought(brought) }}
      variant={drafts.length > 0 ? "secondary" : "primary"}
    >
      {t("forms:begin.new")}
    </ButtonForm>
  );
}
