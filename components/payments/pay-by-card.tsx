import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonRow } from "@/components/ui/button-row";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { DueView } from "@/lib/payments/due-view";

type PayByCardProps = { due: DueView; language: Language };

/** The button that leads to the card page, for a new payment or the one that is open. Plain forms: nothing needs a script. */
export function PayByCard({ due, language }: PayByCardProps) {
  const t = translator(language);
  const action = `/api/dues/${due.id}/payments?lang=${language}`;
  const isOpen = due.payment?.isOpen === true;
  const isWaiting = isOpen && due.payment?.state !== "sessionOpen" && due.payment?.state !== "created";
  if (!due.isPayable || due.remaining === null || due.payment?.state === "mismatchHold") return null;
  return (
    <Section id="card" title={t("payments:card.title")}>
      {!isOpen && <Paragraph>{t("payments:card.text")}</Paragraph>}
      {isWaiting ? null : (
        <ButtonRow>
          <ButtonForm action={action}>
            {isOpen
              ? t("payments:card.resume")
              : t("payments:card.pay", { amount: formatMoney(due.remaining, language) })}
          </ButtonForm>
          {due.payment?.state === "sessionOpen" && <CancelPayment due={due} language={language} />}
        </ButtonRow>
      )}
      {isOpen && (
        <Paragraph>
          <TextLink href={`/${language}/dues/${due.id}?from=checkout`} fresh>
            {t("payments:card.check")}
          </TextLink>
        </Paragraph>
      )}
    </Section>
  );
}

function CancelPayment({ due, language }: PayByCardProps) {
  return (
    <form action={`/api/dues/${due.id}/cancellation?lang=${language}`} method="post">
      <Button variant="secondary">{translator(language)("payments:card.cancel")}</Button>
    </form>
  );
}
