import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { RadioGroup } from "@/components/ui/radio-group";
import { isDiscreetCase } from "@/lib/cases/discreet-case";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { type Brought, fieldsOfBrought } from "@/lib/forms/brought";
import type { CasesForForm } from "@/lib/forms/cases-for-form";
import { catalogEntry, type FormId } from "@/lib/forms/catalog";
import { FindCase } from "./find-case";
import type { FormWords } from "./form-words";

export type CasesToChoose = {
  /** Nothing while the register does not answer and no copy is at hand. */
  readonly cases: CasesForForm | undefined;
  /** From which case the person came; `none` for no case that the portal sees. */
  readonly chosen: string | undefined;
  /** What was searched for among them, "" before; nothing where they are few. */
  readonly find: string | undefined;
  /** The register did not answer when the form was to be begun in the chosen case. */
  readonly isUnavailable: boolean;
  /** The form was to be begun before a case was chosen. */
  readonly isMissing: boolean;
};

/** The id of the question: the error summary leads to it. */
export const CASE_QUESTION = "case";

const NONE: CasesForForm = { fitting: [], others: [] };

type BeginCaseProps = { form: FormId; of: CasesToChoose; brought: Brought; words: FormWords };

/**
 * In which case: one of the person's own, known to the last detail, or another whose number they know. Nothing is chosen
 * beforehand unless the person came from a case: one press must not file in the wrong one.
 */
export function BeginCase({
  form,
  of: { cases, chosen, find, isUnavailable, isMissing },
  brought,
  words,
}: BeginCaseProps) {
  const { t, language } = words;
  const without = catalogEntry(form).startedFrom === "caseIfAny" ? "caseNone" : "caseOther";
  const { fitting, others } = cases ?? NONE;
  const isFound = fitting.length > 0 || others.length > 0;
  // Who searched in vain has cases: theirs is among those, or is another.
  const isAsked = fitting.length > 0 || Boolean(find);
  const options = [
    ...fitting.map((summary) => caseOption(summary, words)),
    { value: "none", label: t(`forms:begin.${without}`), hint: t(`forms:begin.${without}Hint`) },
  ];
  return (
    <>
      <Unavailable isTold={cases === undefined} isAlert={isUnavailable} words={words} />
      {find !== undefined && (
        <FindCase
          form={form}
          find={find}
          without={without}
          isFound={isFound}
          brought={brought}
          words={words}
        />
      )}
      <Form action="/api/drafts" method="post">
        {Object.entries({ form, language, ...fieldsOfBrought(brought) }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {isAsked ? (
          <RadioGroup
            id={CASE_QUESTION}
            name="case"
            label={t("forms:begin.caseTitle")}
            error={isMissing ? t("forms:begin.caseMissing") : undefined}
            options={options}
            value={chosen}
          />
        ) : (
          <>
            <input type="hidden" name="case" value="none" />
            <Paragraph>{t(`forms:begin.${without}Hint`)}</Paragraph>
          </>
        )}
        <Button>{t("forms:begin.new")}</Button>
      </Form>
      {others.length > 0 && <OtherCases cases={others} without={without} words={words} />}
    </>
  );
}

type UnavailableProps = { isTold: boolean; isAlert: boolean; words: FormWords };

const Unavailable = ({ isTold, isAlert, words: { t } }: UnavailableProps) =>
  (isTold || isAlert) && (
    <Notice title={t("forms:begin.casesUnavailable")} tone="warning" alert={isAlert}>
      <Paragraph>{t("forms:begin.casesUnavailableText")}</Paragraph>
    </Notice>
  );

const nameOf = (summary: CaseSummary, { t }: FormWords): string =>
  isDiscreetCase(summary)
    ? summary.caseNumber
    : t("forms:begin.caseOption", { number: summary.caseNumber, subject: summary.subject });

function caseOption(summary: CaseSummary, words: FormWords) {
  const { caseId, courtName, otherSide = [] } = summary;
  const isNamed = otherSide.length > 0 && !isDiscreetCase(summary);
  return {
    value: caseId,
    label: nameOf(summary, words),
    hint: (
      <>
        <span lang="lv">{courtName}</span>
        {isNamed && <br />}
        {isNamed && words.t("forms:begin.caseSide", { names: otherSide.join(", ") })}
      </>
    ),
  };
}

type OtherCasesProps = {
  cases: readonly CaseSummary[];
  without: "caseNone" | "caseOther";
  words: FormWords;
};

/** Nobody should look for a case in vain: those that the form does not fit are named, with what speaks against it. */
function OtherCases({ cases, without, words }: OtherCasesProps) {
  const { t } = words;
  return (
    <Details summary={t("forms:begin.othersTitle", { number: String(cases.length) })}>
      <Paragraph>{t("forms:begin.othersText", { other: t(`forms:begin.${without}`) })}</Paragraph>
      <List
        items={cases.map((summary) =>
          isDiscreetCase(summary)
            ? summary.caseNumber
            : t("forms:begin.otherCase", {
                name: nameOf(summary, words),
                role: t(`cases:role.${summary.ownRole}`),
                status: t(`cases:status.${summary.status}`),
              }),
        )}
      />
    </Details>
  );
}
