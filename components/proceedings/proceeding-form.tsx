import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { Paragraph } from "@/components/ui/paragraph";
import { TextInput } from "@/components/ui/text-input";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { ProceedingAnswer } from "@/lib/proceedings/proceeding-answer";

/**
 * Posted, so that a code stands in no address; without one the browser is led to an address that can be kept. The code is folded
 * away, since few need it.
 */
export function ProceedingForm({ answer, language }: { answer: ProceedingAnswer; language: Language }) {
  const t = translator(language);
  const { typed, read } = answer;
  const faults = read.state === "wrong" ? read.faults : [];
  const errorAt = (field: "number" | "code"): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? undefined : t(`proceedings:faults.${fault.code}`);
  };
  const isCodeUsed =
    (typed.code ?? "") !== "" || read.state === "expired" || answer.finding?.kind === "notFound";
  return (
    <Form method="post" action="/api/proceedings">
      <input type="hidden" name="language" value={language} />
      <TextInput
        id="number"
        name="number"
        label={t("proceedings:form.number")}
        hint={t("proceedings:form.numberHint")}
        error={errorAt("number")}
        value={typed.number}
        width="md"
        maxLength={60}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Details summary={t("proceedings:form.codeTitle")} open={isCodeUsed}>
        <Paragraph>{t("proceedings:form.codeText")}</Paragraph>
        <TextInput
          id="code"
          name="code"
          label={t("proceedings:form.code")}
          hint={t("proceedings:form.codeHint")}
          error={errorAt("code")}
          value={typed.code}
          width="sm"
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </Details>
      <Button>{t("proceedings:form.submit")}</Button>
    </Form>
  );
}
