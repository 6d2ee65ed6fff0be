import { ButtonForm } from "@/components/ui/button-form";
import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { Tag } from "@/components/ui/tag";
import { fillerOf } from "@/lib/filings/draft-part";
import type { ListStep } from "@/lib/forms/form";
import type { Entry } from "@/lib/forms/typed";
import { formatInstant } from "@/lib/i18n/format";
import type { DraftPage } from "./draft-frame";

type HandedOverProps = {
  of: DraftPage;
  step: ListStep;
  entry: Entry;
  isUnfinished: boolean;
  /** Of the entry, for whoever hears the button alone. */
  title: string;
};

/** Whether the person whom an entry names is to fill the rest of it: the way to ask them, and the way to ask no longer. */
export function HandedOver({ of: { draft, words }, step, entry, isUnfinished, title }: HandedOverProps) {
  const { t, language } = words;
  const part = draft.parts.find((known) => known.step === step.id && known.entry === entry.id);
  const fields = { step: step.id, entry: entry.id };
  if (part === undefined)
    return isUnfinished && fillerOf(step, entry.typed) !== undefined ? (
      <Stack>
        <Paragraph>{t("forms:part.askHint")}</Paragraph>
        <ButtonForm
          action={`/api/drafts/${draft.id}/parts?lang=${language}`}
          fields={fields}
          variant="secondary"
          context={title}
        >
          {t("forms:part.ask")}
        </ButtonForm>
      </Stack>
    ) : null;
  return (
    <Stack>
      {part.filledAt === null ? (
        <Tag tone="info">{t("forms:part.waiting")}</Tag>
      ) : (
        <Tag tone="success">{t("forms:part.filled", { at: formatInstant(part.filledAt, language) })}</Tag>
      )}
      <ButtonForm
        action={`/api/drafts/${draft.id}/parts/withdrawal?lang=${language}`}
        fields={fields}
        variant="link"
        context={title}
      >
        {t("forms:part.withdraw")}
      </ButtonForm>
    </Stack>
  );
}
