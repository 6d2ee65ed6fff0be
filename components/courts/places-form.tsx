import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { type Language, latvianOn } from "@/lib/core/language";
import { MUNICIPALITIES } from "@/lib/courts/courts";
import type { Directory } from "@/lib/courts/directory";
import { courtAbove } from "@/lib/courts/known-courts";
import { ASKED, type Matter } from "@/lib/courts/matter";
import type { MatterFault, TypedMatter } from "@/lib/courts/matter-query";
import { translator } from "@/lib/i18n/translator";
import { faultAt } from "./matter-words";

type PlacesFormProps = {
  matter: Matter;
  typed: TypedMatter;
  faults: readonly MatterFault[];
  directory: Directory;
  language: Language;
};

/** The places that this matter depends on, and no others. */
export function PlacesForm({ matter, typed, faults, directory, language }: PlacesFormProps) {
  const t = translator(language);
  const asked = ASKED[matter];
  if (asked.length === 0) return null;
  const municipalities = MUNICIPALITIES.map((name) => ({ value: name, label: name }));
  const courts = directory.courts
    .filter(({ courtId }) => courtAbove(courtId) !== null)
    .map(({ courtId, name }) => ({ value: courtId, label: name }));
  return (
    <Form action={localized(language, "/courts/mine")} method="get">
      <input type="hidden" name="matter" value={matter} />
      <input type="hidden" name="asked" value="places" />
      {asked.map(({ field, isOptional }) => (
        <Select
          key={field}
          id={field}
          name={field}
          label={t(`directory:mine.fields.${field}`)}
          hint={field === "court" ? undefined : t("directory:mine.placeHint")}
          optional={isOptional === true ? t("directory:mine.optional") : undefined}
          error={faultAt(field, faults, t)}
          options={field === "court" ? courts : municipalities}
          optionsLang={latvianOn(language)}
          empty={t(field === "court" ? "directory:mine.courtEmpty" : "directory:mine.placeEmpty")}
          value={typed[field]}
          width="lg"
        />
      ))}
      <Button>{t("directory:mine.answer")}</Button>
    </Form>
  );
}
