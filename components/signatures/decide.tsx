import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { Details } from "@/components/ui/details";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextArea } from "@/components/ui/text-area";
import type { Language } from "@/lib/core/language";
import {
  type AskedSignature,
  isOfReason,
  REASON_MAX,
  type SignatureProblem,
} from "@/lib/filings/asked-signature";
import { translator } from "@/lib/i18n/translator";

type DecideProps = {
  asked: AskedSignature;
  problem: SignatureProblem | null;
  /** What was typed and not taken. */
  reason: string | undefined;
  language: Language;
};

/** Sign exactly this, or refuse and say why. */
export function Decide({ asked, problem, reason, language }: DecideProps) {
  const t = translator(language);
  const { signatory, contentSha256 } = asked;
  const address = `/api/signatures/${signatory.id}`;
  const error = isOfReason(problem) ? t(`filings:coSign.problem.${problem}`, { max: REASON_MAX }) : undefined;
  return (
    <Section id="decide" title={t("filings:coSign.decide.title")}>
      <Notice tone="warning" title={t("filings:sign.worth.title")}>
        <Paragraph>{t("filings:coSign.decide.worth")}</Paragraph>
        <Paragraph>{t("filings:sign.worth.sandbox")}</Paragraph>
      </Notice>
      <ButtonForm action={`${address}/signing?lang=${language}`} fields={{ content: contentSha256 }}>
        {t("filings:sign.sign")}
      </ButtonForm>
      <Details summary={t("filings:coSign.decide.refuse")} open={error !== undefined || reason !== undefined}>
        <Paragraph>{t("filings:coSign.decide.refuseHint")}</Paragraph>
        <Form action={`${address}/refusal?lang=${language}`} method="post">
          <input type="hidden" name="content" value={contentSha256} />
          <TextArea
            id="reason"
            name="reason"
            label={t("filings:coSign.decide.reason")}
            hint={t("filings:coSign.decide.reasonHint", { max: REASON_MAX })}
            error={error}
            value={reason}
            rows={4}
          />
          <Button variant="secondary">{t("filings:coSign.decide.refuse")}</Button>
        </Form>
      </Details>
    </Section>
  );
}
