import { ButtonLink } from "@/components/ui/button-link";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Page } from "@/components/layout/page";
import { draftPath } from "@/lib/filings/draft-view";
import { factsAmong } from "@/lib/forms/facts";
import { waysOut } from "@/lib/forms/ways-out";
import { FormExit } from "./form-exit";
import { addressOf, type DraftPage } from "./draft-frame";
import { WaysOut } from "./ways-out";

/** The form cannot be used: why, by which law, and what can be done instead, with the forms for that. */
export function DeadEndPage({ of, deadEnd }: { of: DraftPage; deadEnd: string }) {
  const { draft, words, account } = of;
  const { t, text, language } = words;
  const { inCase, today } = factsAmong(draft.walk.above);
  const ways = waysOut({ form: draft.formId, deadEnd, inCase, today });
  const before = addressOf(of, draft.walk.path.at(-2) ?? "");
  return (
    <Page
      language={language}
      path={draftPath(draft, deadEnd)}
      area="account"
      section="forms"
      account={account}
      caption={text("title")}
      title={text(`deadEnds.${deadEnd}.title`)}
      messages={<FormExit form={draft.formId} language={language} />}
      backLink={{ href: before, label: t("forms:back") }}
    >
      <Paragraph size="lead">{text(`deadEnds.${deadEnd}.text`)}</Paragraph>
      <Section id="instead" title={t("forms:deadEnd.instead")}>
        <Paragraph>{text(`deadEnds.${deadEnd}.instead`)}</Paragraph>
        <WaysOut ways={ways} language={language} />
      </Section>
      <ButtonLink href={before} variant="secondary">
        {t("forms:deadEnd.back")}
      </ButtonLink>
    </Page>
  );
}
