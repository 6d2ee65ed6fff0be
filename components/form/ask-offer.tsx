import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { ListStep } from "@/lib/forms/form";
import type { DraftPage } from "./draft-frame";
import { partOfEntry } from "./handed-over";

type AskOfferProps = { of: DraftPage; step: ListStep; /** The id of the entry. */ entry: string };

/** Where an entry is about somebody who can fill it: the way to name them and leave the rest to them. */
export function AskOffer({ of, step, entry }: AskOfferProps) {
  const { t } = of.words;
  if (step.partOf === null || partOfEntry(of, step, { id: entry }) !== undefined) return null;
  return (
    <Notice title={t("forms:part.offerTitle")}>
      <Paragraph>{t("forms:part.offer")}</Paragraph>
      <Button variant="secondary" name="intent" value="ask">
        {t("forms:part.saveAndAsk")}
      </Button>
    </Notice>
  );
}
