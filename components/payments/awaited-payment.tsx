import { List } from "@/components/ui/list";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { DueView } from "@/lib/payments/due-view";

/** While the card page's payment has not been seen: look again, or say that it was not paid after all. */
export function AwaitedPayment({ due, language }: { due: DueView; language: Language }) {
  const t = translator(language);
  const address = `/${language}/dues/${due.id}`;
  return (
    <List
      items={[
        <TextLink key="check" href={`${address}?from=checkout`} fresh>
          {t("payments:card.check")}
        </TextLink>,
        <TextLink key="ways" href={address} fresh>
          {t("payments:card.notPaid")}
        </TextLink>,
      ]}
    />
  );
}
