import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { SummaryList } from "@/components/ui/summary-list";
import type { ListStep } from "@/lib/forms/form";
import { entriesOf } from "@/lib/forms/typed";
import { addressOf, DraftFrame, type DraftPage } from "./draft-frame";
import { entryTitle } from "./entry-card";
import { HiddenFields } from "./hidden-fields";
import type { SaveAction } from "./step-form";
import { factsAmong } from "@/lib/forms/facts";
import { typedLines } from "./typed-text";

type RemovalPageProps = {
  of: DraftPage;
  step: ListStep;
  entry: string;
  back: "check" | undefined;
  action: SaveAction;
};

/** A confirmation is a page: what will go, and both ways. */
export function RemovalPage({ of, step, entry, back, action }: RemovalPageProps) {
  const { draft, words } = of;
  const { t } = words;
  const entries = entriesOf(draft.typed[step.id]);
  const index = entries.findIndex(({ id }) => id === entry);
  const query = back === undefined ? "" : `?back=${back}`;
  return (
    <DraftFrame
      of={of}
      step={step.id}
      page={`${step.id}/${entry}/removal${query}`}
      back={`${step.id}${query}`}
      title={t("forms:list.removeTitle", { entry: entryTitle(words, step, index) })}
    >
      <SummaryList
        items={typedLines(words, {
          fields: step.fields,
          typed: entries[index]?.typed ?? {},
          facts: factsAmong(draft.walk.above),
        })}
      />
      <Paragraph>{t("forms:list.removeText")}</Paragraph>
      <Form action={action}>
        <HiddenFields draft={draft} place={{ step: step.id, entry, back }} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="remove">
            {t("forms:list.removeYes")}
          </Button>
          <ButtonLink href={addressOf(of, `${step.id}${query}`)} variant="secondary">
            {t("forms:list.removeNo")}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </DraftFrame>
  );
}
