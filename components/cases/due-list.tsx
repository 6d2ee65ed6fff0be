import { DueStatus } from "@/components/payments/due-status";
import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { CaseVisit } from "@/lib/cases/case-visit";
import type { Language } from "@/lib/core/language";
import type { Due } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import type { DueView } from "@/lib/payments/due-view";
import { registerMoney } from "./case-words";
import { DUE_TONES } from "./due-tones";
import { PartMissing } from "./part-missing";

type DueListProps = { visit: Pick<CaseVisit, "file" | "dues">; language: Language };

/** What must be paid in the case. A due that was assessed here shows its payments too; any other, what the register says. */
export function DueList({ visit: { file, dues }, language }: DueListProps) {
  const t = translator(language);
  if (file.dues === "unavailable") return <PartMissing language={language} />;
  if (file.dues.value.length === 0) return <Paragraph>{t("cases:payments.none")}</Paragraph>;
  return file.dues.value.map((due) => {
    const own = due.clientRef === null ? undefined : dues.get(due.clientRef);
    return own === undefined ? (
      <RegisterDue key={due.dueId} due={due} language={language} />
    ) : (
      <PortalDue key={due.dueId} due={own} language={language} />
    );
  });
}

function PortalDue({ due, language }: { due: DueView; language: Language }) {
  const t = translator(language);
  return (
    <Stack>
      <DueStatus due={due} language={language} />
      {due.state === "unpaid" && (
        <Paragraph>
          <TextLink href={`/${language}/dues/${due.id}`} fresh>
            {t("cases:payments.pay")}
          </TextLink>
        </Paragraph>
      )}
    </Stack>
  );
}

function RegisterDue({ due, language }: { due: Due; language: Language }) {
  const t = translator(language);
  const { kind, amountCents, paidCents, state, reference, exemption } = due;
  return (
    <Stack>
      <SummaryList
        items={[
          {
            label: t(`payments:kind.${kind}`),
            value: registerMoney(amountCents, language) ?? t("cases:payments.unknownAmount"),
          },
          {
            label: t("cases:payments.state"),
            value: <Tag tone={DUE_TONES[state]}>{t(`cases:payments.states.${state}`)}</Tag>,
          },
          { label: t("cases:payments.paid"), value: registerMoney(paidCents, language) },
          ...(exemption === null
            ? []
            : [{ label: t("cases:payments.exemption"), value: exemptionWords(exemption, language) }]),
          { label: t("cases:payments.reference"), value: reference },
        ]}
      />
      {state === "unpaid" && <Paragraph>{t(`cases:payments.unpaidText.${kind}`)}</Paragraph>}
    </Stack>
  );
}

function exemptionWords({ part, point }: NonNullable<Due["exemption"]>, language: Language): string {
  const t = translator(language);
  return point === null
    ? t("cases:payments.exemptionPart", { part })
    : t("cases:payments.exemptionText", { part, point });
}
