import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { type Language, latvianOn } from "@/lib/core/language";
import { MUNICIPALITIES } from "@/lib/courts/courts";
import { type Directory, spelledOut } from "@/lib/courts/directory";
import { courtAbove } from "@/lib/courts/known-courts";
import { ASKED, type Matter, type PlaceField } from "@/lib/courts/matter";
import type { MatterFault, TypedMatter } from "@/lib/courts/matter-query";
import { translator } from "@/lib/i18n/translator";
import { faultAt, isOfList } from "./matter-words";

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
  const field = { typed, faults, language };
  return (
    <Form action={localized(language, "/courts/mine")} method="get">
      <input type="hidden" name="matter" value={matter} />
      <input type="hidden" name="asked" value="places" />
      {asked.map(({ field: name, isOptional }) =>
        name === "court" ? (
          <CourtSelect key={name} {...field} directory={directory} />
        ) : (
          <PlaceInput key={name} {...field} name={name} isOptional={isOptional === true} />
        ),
      )}
      {asked.some(({ field: name }) => name !== "court") && <Municipalities />}
      <Button>{t("directory:mine.answer")}</Button>
    </Form>
  );
}

const PLACES = "municipalities";

/** What a browser may offer while a place is typed. */
const Municipalities = () => (
  <datalist id={PLACES}>
    {MUNICIPALITIES.map((name) => (
      <option key={name} value={spelledOut(name)} />
    ))}
  </datalist>
);

type FieldProps = Pick<PlacesFormProps, "typed" | "faults" | "language">;
type PlaceInputProps = FieldProps & { name: PlaceField; isOptional: boolean };

/** A place in the person's own words; where these do not tell the municipality, the list of all. */
function PlaceInput({ name, isOptional, typed, faults, language }: PlaceInputProps) {
  const t = translator(language);
  const question = {
    id: name,
    name,
    label: t(`directory:mine.fields.${name}`),
    optional: isOptional ? t("directory:mine.optional") : undefined,
    error: faultAt(name, faults, t),
    width: "lg" as const,
  };
  if (faults.some((fault) => fault.field === name && isOfList(fault)))
    return (
      <Select
        {...question}
        options={MUNICIPALITIES.map((value) => ({ value, label: value }))}
        optionsLang={latvianOn(language)}
        empty={t("directory:mine.placeEmpty")}
      />
    );
  return (
    <TextInput
      {...question}
      hint={t("directory:mine.placeHint")}
      value={typed[name]}
      list={PLACES}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function CourtSelect({ typed, faults, directory, language }: FieldProps & { directory: Directory }) {
  const t = translator(language);
  return (
    <Select
      id="court"
      name="court"
      label={t("directory:mine.fields.court")}
      error={faultAt("court", faults, t)}
      options={directory.courts
        .filter(({ courtId }) => courtAbove(courtId) !== null)
        .map(({ courtId, name }) => ({ value: courtId, label: name }))}
      optionsLang={latvianOn(language)}
      empty={t("directory:mine.courtEmpty")}
      value={typed.court}
      width="lg"
    />
  );
}
