import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { type Brought, fieldsOfBrought } from "@/lib/forms/brought";
import type { FormId } from "@/lib/forms/catalog";
import type { FormWords } from "./form-words";

type FindCaseProps = {
  form: FormId;
  /** What was searched for, "" before. */
  find: string;
  isFound: boolean;
  without: "caseNone" | "caseOther";
  brought: Brought;
  words: FormWords;
};

/** An advocate has hundreds of cases: a plain GET keeps those that are meant. */
export function FindCase({ form, find, isFound, without, brought, words: { t, language } }: FindCaseProps) {
  const address = `/${language}/forms/${form}/begin`;
  const kept = fieldsOfBrought(brought);
  return (
    <>
      <Form action={address} method="get" inline role="search">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          id="find"
          name="find"
          type="search"
          maxLength={100}
          label={t("forms:begin.findCase")}
          hint={t("forms:begin.findCaseHint")}
          value={find}
          width="lg"
          autoComplete="off"
          spellCheck={false}
        />
        <Button variant="secondary">{t("search:submit")}</Button>
        {find !== "" && (
          <TextLink href={`${address}?${new URLSearchParams(kept).toString()}`}>
            {t("forms:begin.findAll")}
          </TextLink>
        )}
      </Form>
      {!isFound && (
        <Notice title={t("forms:begin.findNone", { find })}>
          <Paragraph>{t("forms:begin.findNoneText", { other: t(`forms:begin.${without}`) })}</Paragraph>
        </Notice>
      )}
    </>
  );
}
