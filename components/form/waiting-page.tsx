import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import { partIn } from "@/lib/filings/draft-part";
import { confirmationOf } from "@/lib/forms/steps";
import { addressOf, DraftFrame, type DraftPage } from "./draft-frame";

/** In place of the check page while somebody else has still to fill their part: all that the person could answer is answered. */
export function WaitingPage({ of }: { of: DraftPage }) {
  const { draft, words } = of;
  const { t, text, language } = words;
  const { id } = confirmationOf(draft.form);
  const waited = draft.parts.flatMap((part) => {
    const found = part.filledAt === null ? partIn(draft.form, draft.typed, part) : undefined;
    return found === undefined ? [] : [{ step: part.step, name: found.filler.name }];
  });
  return (
    <DraftFrame
      of={of}
      step={id}
      page="check"
      back={draft.walk.path.filter((step) => step !== id).at(-1)}
      title={t("forms:waiting.title")}
    >
      <Paragraph size="lead">{t("forms:waiting.lead")}</Paragraph>
      <List
        items={waited.map(({ step, name }) => (
          <>
            {name} –{" "}
            <TextLink href={addressOf(of, step)} fresh>
              {text(`steps.${step}.title`)}
            </TextLink>
          </>
        ))}
      />
      <Paragraph>{t("forms:waiting.text")}</Paragraph>
      <ButtonLink href={localized(language, "/cases")} variant="secondary">
        {t("forms:part.back")}
      </ButtonLink>
    </DraftFrame>
  );
}
