import { Button } from "@/components/ui/button";
import { ButtonForm } from "@/components/ui/button-form";
import { ButtonRow } from "@/components/ui/button-row";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { cardOffer } from "@/lib/payments/card-offer";
import type { DueView } from "@/lib/payments/due-view";

type PayByCardProps = { due: DueView; language: Language };

/** The button that leads to the card page, for a new payment or the one that is open. Plain forms: nothing needs a script. */
export function PayByCard({ due, language }: PayByCardProps) {
  const t = translator(language);
  const offer = cardOffer(due);
  if (offer === "none" || due.remaining === null) return null;
  const amount = formatMoney(due.remaining, language);
  return (
    <Section id="card" title={t("payments:card.title")}>
      {offer === "pay" && <Paragraph>{t("payments:card.text")}</Paragraph>}
      {offer !== "wait" && (
        <ButtonRow>
          <ButtonForm action={`/api/dues/${due.id}/payments?lang=${language}`}>
            {offer === "pay" ? t("payments:card.pay", { amount }) : t("payments:card.resume")}
          </ButtonForm>
          {due.payment?.state === "sessionOpen" && <CancelPayment due={due} language={language} />}
        </ButtonRow>
      )}
      {offer !== "pay" && (
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
