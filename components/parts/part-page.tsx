import type { Page as QuestionsPage } from "@/components/form/asked";
import { Errors, PlainNotice } from "@/components/form/draft-notices";
import { formWords } from "@/components/form/form-words";
import { Question } from "@/components/form/question";
import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { AskedPart } from "@/lib/filings/asked-part";
import { fieldsToFill, fillerOf } from "@/lib/filings/draft-part";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import type { TypedGroup } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";

type PartPageProps = {
  part: AskedPart;
  /** Something was saved just now, whole or not. */
  isSaved: boolean;
  /** What was typed before the session ended, and not saved. */
  held: Posted | undefined;
  /** What the register says to questions that nobody has answered yet. */
  known: TypedGroup;
  viewer: Viewer;
  language: Language;
};

/** The questions about oneself in somebody else's document, and nothing else of it. */
export function PartPage({ part, isSaved, held, known, viewer, language }: PartPageProps) {
  const words = formWords(part.formId, language);
  const { t, text } = words;
  const { step, typed, above } = part;
  const fields = fieldsToFill(step);
  const issues = isSaved ? part.issues : [];
  const isFromRegister = held === undefined && Object.keys(known).length > 0;
  const told = held !== undefined ? "held" : isFromRegister ? "register" : null;
  const shown = held === undefined ? { ...typed, ...known } : { ...typed, ...readPosted(fields, held) };
  const page = { words, fields, typed: shown, issues, above, isLive: false };
  const filler = fillerOf(step, typed);
  return (
    <Page
      language={language}
      path={`/parts/${part.id}`}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      caption={text("title")}
      title={t("forms:part.title")}
      backLink={{ href: localized(language, "/cases"), label: t("forms:part.back") }}
      messages={<Messages of={page} part={part} isSaved={isSaved} told={told} />}
    >
      <Paragraph size="lead">{t("forms:part.lead", { name: part.askedBy })}</Paragraph>
      <SummaryList
        items={[
          { label: t("forms:part.you"), value: `${filler?.name ?? ""}, ${filler?.personalCode ?? ""}` },
        ]}
      />
      <Form action={`/api/parts/${part.id}?lang=${language}`} method="post">
        {Object.entries(fields).map(([name, field]) => (
          <Question key={name} page={page} name={name} field={field} isHeading={false} lead={undefined} />
        ))}
        <Button>{t("forms:part.save")}</Button>
      </Form>
    </Page>
  );
}

type MessagesProps = Pick<PartPageProps, "part" | "isSaved"> & {
  of: QuestionsPage;
  /** Where what is shown comes from, when nobody has saved it. */
  told: "held" | "register" | null;
};

/** What is wrong, where the answers come from, or that all of it is there. */
function Messages({ of: { words, fields, issues }, part, isSaved, told }: MessagesProps) {
  const { t } = words;
  return (
    <>
      <Errors words={words} fields={fields} issues={issues} />
      {told === "held" && <PlainNotice words={words} kind="held" />}
      {told === "register" && (
        <Notice title={t("forms:prefill.doneTitle")}>
          <Paragraph>{t("forms:part.prefilled")}</Paragraph>
        </Notice>
      )}
      {isSaved && issues.length === 0 && (
        <Notice tone="success" title={t("forms:part.saved")} alert>
          <Paragraph>{t("forms:part.savedText", { name: part.askedBy })}</Paragraph>
        </Notice>
      )}
    </>
  );
}
