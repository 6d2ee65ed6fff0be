import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { ButtonRow } from "@/components/ui/button-row";
import { Columns } from "@/components/ui/columns";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { type Language, latvianOn } from "@/lib/core/language";
import type { CalendarView } from "@/lib/hearings/calendar-view";
import { type HearingField, MAX_TEXT_CHARACTERS } from "@/lib/hearings/hearing-query";
import { PROCESS_KINDS } from "@/lib/hearings/listed-hearing";
import { type Translate, translator } from "@/lib/i18n/translator";

type SearchFormProps = { view: CalendarView; language: Language };

const MORE: readonly HearingField[] = ["courthouse", "judge", "kind", "text"];

/** A plain GET: every search has an address that can be kept and sent on. On a phone the answer lies far below: it is led to. */
export function SearchForm({ view, language }: SearchFormProps) {
  const t = translator(language);
  const isMoreAsked = MORE.some((field) => view.typed[field] !== undefined);
  return (
    <Form
      action={`${localized(language, "/hearings")}#results`}
      method="get"
      role="search"
      aria-label={t("hearings:form.title")}
    >
      <TextInput
        {...question("caseNumber", view, t)}
        label={t("hearings:form.number")}
        hint={t("hearings:form.numberHint")}
        autoComplete="off"
        maxLength={MAX_TEXT_CHARACTERS}
        width="lg"
      />
      <CourtSelect view={view} language={language} />
      <Columns>
        <TextInput
          {...question("from", view, t)}
          label={t("hearings:form.from")}
          hint={t("hearings:form.fromHint")}
          autoComplete="off"
          maxLength={MAX_TEXT_CHARACTERS}
          width="md"
        />
        <TextInput
          {...question("to", view, t)}
          label={t("hearings:form.to")}
          hint={t("hearings:form.toHint")}
          autoComplete="off"
          maxLength={MAX_TEXT_CHARACTERS}
          width="md"
        />
      </Columns>
      <Details summary={t("hearings:form.more")} open={isMoreAsked}>
        <MoreQuestions view={view} language={language} />
      </Details>
      <ButtonRow>
        <Button>{t("hearings:form.submit")}</Button>
        <TextLink href={localized(language, "/hearings")} fresh>
          {t("hearings:form.clear")}
        </TextLink>
      </ButtonRow>
    </Form>
  );
}

/** Name, what was typed and what is wrong with it; the id is the field's name, to which the error summary leads. */
function question(field: HearingField, { typed, faults }: CalendarView, t: Translate) {
  const fault = faults.find((one) => one.field === field);
  return {
    id: field,
    name: field,
    value: typed[field],
    error: fault === undefined ? undefined : t(`hearings:faults.${fault.code}`),
  };
}

function CourtSelect({ view, language }: SearchFormProps) {
  const t = translator(language);
  return (
    <Select
      {...question("court", view, t)}
      label={t("hearings:form.court")}
      empty={t("hearings:form.anyCourt")}
      width="lg"
      optionsLang={latvianOn(language)}
      options={[...view.names.courts].map(([value, label]) => ({ value, label }))}
    />
  );
}

function MoreQuestions({ view, language }: SearchFormProps) {
  const t = translator(language);
  const { courts, houses } = view.names;
  return (
    <>
      <Select
        {...question("courthouse", view, t)}
        label={t("hearings:form.courthouse")}
        empty={t("hearings:form.anyCourthouse")}
        width="lg"
        optionsLang={latvianOn(language)}
        options={[...houses].map(([value, { courtId, label }]) => ({
          value,
          label: `${courts.get(courtId) ?? courtId}: ${label}`,
        }))}
      />
      <TextInput
        {...question("judge", view, t)}
        label={t("hearings:form.judge")}
        hint={t("hearings:form.judgeHint")}
        autoComplete="off"
        maxLength={MAX_TEXT_CHARACTERS}
        width="lg"
      />
      <Select
        {...question("kind", view, t)}
        label={t("hearings:form.kind")}
        empty={t("hearings:form.anyKind")}
        width="lg"
        options={PROCESS_KINDS.map((value) => ({ value, label: t(`hearings:kind.${value}`) }))}
      />
      <TextInput
        {...question("text", view, t)}
        label={t("hearings:form.text")}
        hint={
          <>
            {t("hearings:form.textHint")}{" "}
            <span lang={latvianOn(language)}>{t("hearings:form.textExample")}</span>.
          </>
        }
        autoComplete="off"
        maxLength={MAX_TEXT_CHARACTERS}
        width="lg"
      />
    </>
  );
}
