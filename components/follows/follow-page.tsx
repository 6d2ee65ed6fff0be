import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { FIELD_OF, type FollowFormView } from "@/lib/follows/follow-form";
import { translator } from "@/lib/i18n/translator";
import { HearingFacts } from "./hearing-facts";

type FollowPageProps = { view: FollowFormView; language: Language };

/** What following is, and the form to begin it: by the number of a case, or of one hearing. */
export function FollowPage({ view, language }: FollowPageProps) {
  const t = translator(language);
  const { faults, hearing } = view;
  // Of a hearing that is gone the number is asked instead.
  const errors = faults.map((fault) => ({
    id: FIELD_OF[fault] === "email" ? "email" : "number",
    text: t(`follows:fault.${fault}`),
  }));
  return (
    <Page
      language={language}
      path="/follows"
      area="public"
      title={t("follows:title")}
      messages={<ErrorSummary title={t("follows:errors")} errors={errors} />}
    >
      <Paragraph size="lead">{t("follows:lead", { changes: t("follows:changes") })}</Paragraph>
      {hearing !== null && <FollowedHearing hearing={hearing} language={language} />}
      <FollowForm view={view} errors={errors} language={language} />
      <Paragraph muted>{t("follows:private")}</Paragraph>
    </Page>
  );
}

type FollowFormProps = {
  view: FollowFormView;
  errors: readonly { readonly id: string; readonly text: string }[];
  language: Language;
};

function FollowForm({ view: { hearing, number, email }, errors, language }: FollowFormProps) {
  const t = translator(language);
  const errorAt = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;
  return (
    <Form action={`/api/follows?lang=${language}`} method="post">
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="kind" value={hearing === null ? "caseNumber" : "hearing"} />
      {hearing === null ? (
        <TextInput
          id="number"
          name="target"
          label={t("follows:number.label")}
          hint={t("follows:number.hint")}
          error={errorAt("number")}
          maxLength={80}
          value={number}
          autoComplete="off"
          spellCheck={false}
          width="md"
        />
      ) : (
        <input type="hidden" name="target" value={hearing.id} />
      )}
      <TextInput
        id="email"
        name="email"
        type="email"
        label={t("follows:email.label")}
        hint={t("follows:email.hint")}
        error={errorAt("email")}
        maxLength={320}
        value={email}
        autoComplete="email"
        spellCheck={false}
        width="lg"
      />
      <Button>{t("follows:submit")}</Button>
    </Form>
  );
}

type FollowedHearingProps = { hearing: NonNullable<FollowFormView["hearing"]>; language: Language };

function FollowedHearing({ hearing, language }: FollowedHearingProps) {
  const t = translator(language);
  return (
    <Section id="hearing" title={t("follows:hearing.title")}>
      <HearingFacts hearing={hearing} language={language} />
      <Paragraph>
        <TextLink href={localized(language, "/follows")} fresh>
          {t("follows:hearing.instead")}
        </TextLink>
      </Paragraph>
    </Section>
  );
}
