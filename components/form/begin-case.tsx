import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { RadioGroup } from "@/components/ui/radio-group";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { catalogEntry, type FormId } from "@/lib/forms/catalog";
import type { FormWords } from "./form-words";

export type CasesToChoose = {
  /** Nothing while the register does not answer and no copy is at hand. */
  readonly cases: readonly CaseSummary[] | undefined;
  readonly chosen: string | undefined;
  /** The register did not answer when the form was to be begun in the chosen case. */
  readonly isUnavailable: boolean;
};

type BeginCaseProps = { form: FormId; of: CasesToChoose; words: FormWords };

/** In which case: one of the person's own, known to the last detail, or another whose number they know. */
export function BeginCase({ form, of: { cases, chosen, isUnavailable }, words }: BeginCaseProps) {
  const { t, language } = words;
  const without = catalogEntry(form).startedFrom === "caseIfAny" ? "caseNone" : "caseOther";
  const options = [
    ...(cases ?? []).map(({ caseId, caseNumber, subject, courtName }) => ({
      value: caseId,
      label: t("forms:begin.caseOption", { number: caseNumber, subject }),
      hint: <span lang="lv">{courtName}</span>,
    })),
    { value: "none", label: t(`forms:begin.${without}`), hint: t(`forms:begin.${without}Hint`) },
  ];
  return (
    <>
      {(isUnavailable || cases === undefined) && (
        <Notice title={t("forms:begin.casesUnavailable")} tone="warning" alert={isUnavailable}>
          <Paragraph>{t("forms:begin.casesUnavailableText")}</Paragraph>
        </Notice>
      )}
      <Form action="/api/drafts" method="post">
        <input type="hidden" name="form" value={form} />
        <input type="hidden" name="language" value={language} />
        <RadioGroup
          id="case"
          name="case"
          label={t("forms:begin.caseTitle")}
          options={options}
          value={options.some(({ value }) => value === chosen) ? chosen : options[0]?.value}
        />
        <Button>{t("forms:begin.new")}</Button>
      </Form>
    </>
  );
}
