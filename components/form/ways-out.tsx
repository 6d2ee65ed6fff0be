import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { FoundList } from "@/components/ui/found-list";
import type { Language } from "@/lib/core/language";
import { formTexts } from "@/lib/forms/form-texts";
import type { WayOut } from "@/lib/forms/ways-out";
import { translator } from "@/lib/i18n/translator";

/** More than these are a list to choose from, each with the sentence that tells whether it is the right one. */
const MOST_BUTTONS = 2;

/** The forms that a dead end sends to: one press, and not a name to look for. */
export function WaysOut({ ways, language }: { ways: readonly WayOut[]; language: Language }) {
  const t = translator(language);
  if (ways.length > MOST_BUTTONS) {
    return (
      <FoundList
        items={ways.map(({ form, path }) => ({
          href: localized(language, path),
          title: formTexts(form, language).text("title"),
          text: formTexts(form, language).text("summary"),
        }))}
      />
    );
  }
  if (ways.length === 0) return null;
  return (
    <ButtonRow>
      {ways.map(({ form, path }, index) => (
        <ButtonLink
          key={form}
          href={localized(language, path)}
          variant={index === 0 ? "primary" : "secondary"}
        >
          {t("forms:deadEnd.toForm", { form: formTexts(form, language).text("title") })}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}
