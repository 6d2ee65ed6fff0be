import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { DateInput } from "@/components/ui/date-input";
import { FileInput } from "@/components/ui/file-input";
import { FileList } from "@/components/ui/file-list";
import { Form } from "@/components/ui/form";
import { MoneyInput } from "@/components/ui/money-input";
import { RadioGroup } from "@/components/ui/radio-group";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { formatMoney } from "@/lib/i18n/format";
import type { Translate } from "@/lib/i18n/translator";
import { cents } from "@/lib/core/money";

const EURO = formatMoney(cents(0), "lv").slice(-1);

export function QuestionGallery({ t }: { t: Translate }) {
  return (
    <Section id="questions" title={t("ui:questions.title")}>
      <Form method="get">
        <TypedQuestions t={t} />
        <ChosenQuestions t={t} />
        <FileInput
          id="files"
          name="files"
          label={t("ui:questions.files")}
          hint={t("ui:questions.filesHint")}
          multiple
        />
        <FileList label={t("ui:questions.fileList")} items={files(t)} />
        <Checkbox
          id="declaration"
          name="declaration"
          label={t("ui:questions.declaration")}
          error={t("ui:questions.declarationError")}
        />
      </Form>
    </Section>
  );
}

function files(t: Translate) {
  return [
    { id: "file-1", name: t("ui:questions.fileName"), details: t("ui:questions.fileDetails") },
    {
      id: "file-2",
      name: t("ui:questions.badFile"),
      details: t("ui:questions.badFileDetails"),
      error: t("ui:questions.fileError"),
    },
  ].map((file) => ({
    ...file,
    action: (
      <Button type="button" variant="link" context={file.name}>
        {t("ui:actions.remove")}
      </Button>
    ),
  }));
}

function TypedQuestions({ t }: { t: Translate }) {
  const labels = { day: t("ui:questions.day"), month: t("ui:questions.month"), year: t("ui:questions.year") };
  return (
    <>
      <TextInput
        id="name"
        name="name"
        label={t("ui:questions.name")}
        error={t("ui:questions.nameError")}
        autoComplete="name"
      />
      <TextInput
        id="code"
        name="code"
        width="md"
        inputMode="numeric"
        label={t("ui:questions.code")}
        hint={t("ui:questions.codeHint")}
        error={t("ui:questions.codeError")}
        value="0101"
      />
      <DateInput
        id="date"
        name="date"
        label={t("ui:questions.date")}
        hint={t("ui:questions.dateHint")}
        error={t("ui:questions.dateError")}
        labels={labels}
        value={{ day: "27", month: "3" }}
        invalid={["year"]}
      />
      <MoneyInput
        id="sum"
        name="sum"
        unit={EURO}
        label={t("ui:questions.sum")}
        error={t("ui:questions.sumError")}
        value="12,345,6"
      />
      <TextArea
        id="facts"
        name="facts"
        label={t("ui:questions.facts")}
        hint={t("ui:questions.factsHint")}
        optional={t("ui:questions.optional")}
      />
    </>
  );
}

function ChosenQuestions({ t }: { t: Translate }) {
  const delivery = [
    { value: "eAddress", label: t("ui:questions.eAddress") },
    {
      value: "email",
      label: t("ui:questions.email"),
      more: (
        <TextInput
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          label={t("ui:questions.emailLabel")}
        />
      ),
    },
    { value: "post", label: t("ui:questions.post"), hint: t("ui:questions.postHint") },
  ];
  const courts = [
    { value: "riga", label: t("ui:questions.riga") },
    { value: "vidzeme", label: t("ui:questions.vidzeme") },
  ];
  const subjects = [
    { value: "money", label: t("ui:questions.money") },
    { value: "maintenance", label: t("ui:questions.maintenance") },
  ];
  const hearing = [
    { value: "yes", label: t("ui:questions.yes") },
    { value: "no", label: t("ui:questions.no") },
  ];
  return (
    <>
      <RadioGroup
        id="delivery"
        name="delivery"
        label={t("ui:questions.delivery")}
        hint={t("ui:questions.deliveryHint")}
        options={delivery}
        value="email"
      />
      <RadioGroup
        id="hearing"
        name="hearing"
        inline
        label={t("ui:questions.hearing")}
        error={t("ui:questions.deliveryError")}
        options={hearing}
      />
      <CheckboxGroup
        id="subject"
        name="subject"
        label={t("ui:questions.subject")}
        hint={t("ui:questions.subjectHint")}
        options={subjects}
        values={["maintenance"]}
      />
      <Select
        id="court"
        name="court"
        label={t("ui:questions.court")}
        empty={t("ui:questions.courtEmpty")}
        options={courts}
      />
    </>
  );
}
