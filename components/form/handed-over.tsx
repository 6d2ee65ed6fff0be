import { ButtonForm } from "@/components/ui/button-form";
import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { Tag } from "@/components/ui/tag";
import { fillerOf } from "@/lib/filings/draft-part";
import type { ListStep } from "@/lib/forms/form";
import type { Entry } from "@/lib/forms/typed";
import { formatInstant } from "@/lib/i18n/format";
import type { DraftPage } from "./draft-frame";

/** The asking of the person whom an entry names, if there is one. */
export const partOfEntry = ({ draft }: DraftPage, step: ListStep, entry: Pick<Entry, "id">) =>
  draft.parts.find((known) => known.step === step.id && known.entry === entry.id);

type HandedOverProps = {
  of: DraftPage;
  step: ListStep;
  entry: Entry;
  isUnfinished: boolean;
  /** Of the entry, for whoever hears the button alone. */
  title: string;
};

/** Whether the person whom an entry names is to fill the rest of it: the way to ask them, and the way to ask no longer. */
export function HandedOver({ of, step, entry, isUnfinished, title }: HandedOverProps) {
  const { draft, words } = of;
  const { t, language } = words;
  const part = partOfEntry(of, step, entry);
  const name = fillerOf(step, entry.typed)?.name ?? "";
  const fields = { step: step.id, entry: entry.id };
  if (part === undefined)
    return isUnfinished && name !== "" ? (
      <Stack>
        <Paragraph>{t("forms:part.askHint", { name })}</Paragraph>
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
        <>
          <Paragraph>
            <Tag tone="info">{t("forms:part.waiting", { name })}</Tag>
          </Paragraph>
          <Paragraph>{t("forms:part.waitingHint")}</Paragraph>
        </>
      ) : (
        <Paragraph>
          <Tag tone="success">
            {t("forms:part.filled", { name, at: formatInstant(part.filledAt, language) })}
          </Tag>
        </Paragraph>
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
