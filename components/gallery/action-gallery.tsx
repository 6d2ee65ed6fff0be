import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Section } from "@/components/ui/section";
import type { Translate } from "@/lib/i18n/translator";

export function ActionGallery({ t }: { t: Translate }) {
  return (
    <Section id="actions" title={t("ui:actions.title")}>
      <ButtonRow>
        <ButtonLink href="help" start>
          {t("ui:actions.start")}
        </ButtonLink>
        <Button type="button">{t("ui:actions.save")}</Button>
        <Button type="button" variant="secondary">
          {t("ui:actions.later")}
        </Button>
        <Button type="button" variant="danger">
          {t("ui:actions.delete")}
        </Button>
        <Button type="button" variant="link" context={t("ui:questions.fileName")}>
          {t("ui:actions.remove")}
        </Button>
        <ButtonForm action="#" variant="secondary" fields={{ sample: "1" }}>
          {t("ui:actions.post")}
        </ButtonForm>
      </ButtonRow>
    </Section>
  );
}
