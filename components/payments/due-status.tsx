import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatDayLong, formatMoney } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { DueState } from "@/lib/payments/due-state";
import type { DueView } from "@/lib/payments/due-view";

const TONES: Readonly<Record<DueState, "neutral" | "info" | "success" | "warning">> = {
  unknown: "info",
  exempt: "neutral",
  unpaid: "warning",
  paid: "success",
};

/** Whether a due is paid, in one word. */
export function DueTag({ due, language }: { due: Pick<DueView, "state">; language: Language }) {
  return <Tag tone={TONES[due.state]}>{translator(language)(`payments:state.${due.state}`)}</Tag>;
}

/** What is to be paid, the amount, whether it is paid, and what that means. */
export function DueStatus({ due, language }: { due: DueView; language: Language }) {
  const t = translator(language);
  const money = (amount: DueView["amount"]): string =>
    amount === null ? t("payments:notKnown") : formatMoney(amount, language);
  const isPart = due.paid > 0 && due.state === "unpaid";
  return (
    <Stack>
      <SummaryList
        items={[
          { label: t("payments:kindLabel"), value: t(`payments:kind.${due.kind}`) },
          { label: t("payments:status"), value: <DueTag due={due} language={language} /> },
          { label: t("payments:amount"), value: <strong>{money(due.amount)}</strong> },
          ...(isPart
            ? [
                { label: t("payments:paid"), value: money(due.paid) },
                { label: t("payments:remaining"), value: money(due.remaining) },
              ]
            : []),
          // Nobody has reckoned an amount that is not known yet.
          ...(due.amount === null
            ? []
            : [
                {
                  label: t("payments:source"),
                  value: t(due.isConfirmed ? "payments:confirmed" : "payments:assessed"),
                },
              ]),
          { label: t("payments:reference"), value: due.reference },
        ]}
      />
      {due.state === "unpaid" && !due.isPayable && (
        <Notice title={t("payments:notYet.title")}>
          <Paragraph>{t("payments:notYet.text")}</Paragraph>
        </Notice>
      )}
      <Paragraph>{t(`payments:stateText.${due.kind}.${due.state}`)}</Paragraph>
      {due.state === "paid" && <Paragraph>{paidWords(due, language)}</Paragraph>}
    </Stack>
  );
}

function paidWords({ paidAt }: DueView, language: Language): string {
  const t = translator(language);
  if (paidAt === null) return t("payments:paidByTransfer");
  return t("payments:paidOn", { day: formatDayLong(dayInRiga(paidAt), language) });
}
