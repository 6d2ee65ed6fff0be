import type { ReactNode } from "react";
import type { Account } from "@/components/layout/account-bar";
import { Page } from "@/components/layout/page";
import { Paragraph } from "@/components/ui/paragraph";
import { StepList } from "@/components/ui/step-list";
import { TextLink } from "@/components/ui/text-link";
import { dayInRiga } from "@/lib/core/day";
import { draftPath, type DraftView } from "@/lib/filings/draft-view";
import { pageOfStep, progressOf } from "@/lib/forms/steps";
import type { Closure } from "@/lib/forms/accepted-kinds";
import { formatDay, formatInstant, formatTime } from "@/lib/i18n/format";
import { factsAmong } from "@/lib/forms/facts";
import { ActingForNotice } from "./acting-for-notice";
import { ClosedNotice } from "./closed-notice";
import { FormExit } from "./form-exit";
import type { FormWords } from "./form-words";
import { LookUp } from "./look-up";

export type DraftPage = {
  readonly draft: DraftView;
  /** Why the form cannot be filed now; null where it can. */
  readonly closure: Closure | null;
  readonly words: FormWords;
  readonly account: Account;
};

export const addressOf = ({ draft, words }: Pick<DraftPage, "draft" | "words">, page = ""): string =>
  `/${words.language}${draftPath(draft, page)}`;

/** The form, and the case in which it is filed where the portal sees it. */
export function captionOf({ draft, words }: Pick<DraftPage, "draft" | "words">): string {
  const { inCase } = factsAmong(draft.walk.above);
  const title = words.text("title");
  return inCase === null ? title : words.t("forms:inCase", { title, number: inCase.caseNumber });
}

type DraftFrameProps = {
  of: DraftPage;
  /** The step that the list of steps marks as the current one. */
  step: string;
  /** The page below the draft, with its query: the language switch keeps it. */
  page: string;
  /** The page before; the description of the form before the first step. */
  back: string | undefined;
  title?: string | undefined;
  messages?: ReactNode;
  children: ReactNode;
};

/** What is the same on every page of a form: the way back, the steps, when it was saved, how to delete it. */
export function DraftFrame({ of, step, page, back, title, messages, children }: DraftFrameProps) {
  const { draft, closure, words, account } = of;
  const { t, language } = words;
  const { principal } = factsAmong(draft.walk.above);
  return (
    <Page
      language={language}
      path={draftPath(draft, page)}
      area="account"
      section="forms"
      account={account}
      caption={captionOf(of)}
      title={title}
      backLink={{
        href: back === undefined ? `/${language}/forms/${draft.formId}` : addressOf(of, back),
        label: t("forms:back"),
      }}
      messages={
        <>
          <FormExit form={draft.formId} language={language} />
          {principal !== null && <ActingForNotice name={principal.name} language={language} />}
          {closure !== null && <ClosedNotice closure={closure} isInDraft words={words} />}
          {messages}
        </>
      }
      steps={<Steps of={of} current={step} />}
    >
      {children}
      <LookUp cause={`${String(draft.revision)} ${draft.note?.kind ?? ""}`} />
      <SavedAt of={of} />
    </Page>
  );
}

function Steps({ of, current }: { of: DraftPage; current: string }) {
  const { draft, words } = of;
  const { t, text } = words;
  const { number, of: all, steps } = progressOf(draft.form, draft.walk, current);
  const labels = { done: t("forms:stepDone"), current: t("forms:stepCurrent"), later: undefined };
  return (
    <StepList
      label={t("forms:steps")}
      progress={t("forms:progress", { number, of: all, title: text(`steps.${current}.title`) })}
      steps={steps.map(({ id, state, isReached }) => ({
        id,
        label: text(`steps.${id}.title`),
        state,
        stateLabel: labels[state],
        href: isReached && state !== "current" ? addressOf(of, pageOfStep(draft.form, id)) : undefined,
      }))}
    />
  );
}

/** "Saved at 14:05", and with the day when that was not today. */
function SavedAt({ of }: { of: DraftPage }) {
  const { draft, words } = of;
  const { t, language } = words;
  const isToday = dayInRiga(draft.savedAt) === dayInRiga(new Date());
  const saved = isToday
    ? t("forms:saved", { time: formatTime(draft.savedAt, language) })
    : t("forms:savedOn", { when: formatInstant(draft.savedAt, language) });
  return (
    <Paragraph size="sm" muted>
      {saved}. {t("forms:kept", { day: formatDay(dayInRiga(draft.expiresAt), language) })}{" "}
      <TextLink href={`/api/drafts/${draft.id}/export?language=${language}`} fresh>
        {t("forms:export.link")}
      </TextLink>
      {" · "}
      <TextLink href={addressOf(of, "delete")} fresh>
        {t("forms:deleteDraft")}
      </TextLink>
    </Paragraph>
  );
}
