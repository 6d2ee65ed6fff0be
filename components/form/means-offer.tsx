import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/core/day";
import { formatDay } from "@/lib/i18n/format";
import type { DraftPage } from "./draft-frame";

/** On the pages that ask for means: the answers that the person keeps, to be taken over, or the place where they are kept. */
export function MeansOffer({ of, step, filledOn }: { of: DraftPage; step: string; filledOn: Day | null }) {
  const { draft, words } = of;
  const { t, language } = words;
  return (
    <Notice title={t("means:offer.title")}>
      {filledOn === null ? (
        <Paragraph>{t("means:offer.none")}</Paragraph>
      ) : (
        <>
          <Paragraph>{t("means:offer.text", { day: formatDay(filledOn, language) })}</Paragraph>
          <ButtonForm
            action={`/api/drafts/${draft.id}/means?lang=${language}`}
            fields={{ form: draft.formId, step, language }}
            variant="secondary"
          >
            {t("means:offer.take")}
          </ButtonForm>
        </>
      )}
      <Paragraph>
        <TextLink href={`/${language}/account/means?lang=${language}`} fresh>
          {t("means:offer.link")}
        </TextLink>
      </Paragraph>
    </Notice>
  );
}
