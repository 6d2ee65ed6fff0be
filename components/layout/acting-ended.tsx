import { ButtonForm } from "@/components/ui/button-form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { localized } from "./sections";

type ActingEndedProps = { name: string; language: Language; path: string };

/** A mandate ended in the midst of things. It stays on every page until the person says that they have seen it. */
export function ActingEnded({ name, language, path }: ActingEndedProps) {
  const t = translator(language);
  const fields = { mandate: "self", language, return: localized(language, path) };
  return (
    <Notice tone="warning" title={t("layout:account.ended.title", { name })} alert>
      <Paragraph>{t("layout:account.ended.text")}</Paragraph>
      <ButtonForm action="/api/identity/acting-for" fields={fields} variant="secondary">
        {t("layout:account.ended.seen")}
      </ButtonForm>
    </Notice>
  );
}
