import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { CaseVisit } from "@/lib/cases/case-visit";
import type { Language } from "@/lib/core/language";
import type { Due } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { caseAddress } from "./case-address";
import { registerMoney } from "./case-words";
import { DUE_TONES } from "./due-tones";
import { PartMissing } from "./part-missing";

type DueSummaryProps = { visit: Pick<CaseVisit, "caseId" | "file" | "dues">; language: Language };

/** Whether anything is to be paid in the case, in a line for each due; the rest stands on the page of payments. */
export function DueSummary({ visit: { caseId, file, dues }, language }: DueSummaryProps) {
  const t = translator(language);
  if (file.dues === "unavailable") return <PartMissing language={language} />;
  if (file.dues.value.length === 0) return <Paragraph>{t("cases:payments.none")}</Paragraph>;
  const payable = file.dues.value
    .flatMap(({ clientRef }) => (clientRef === null ? [] : [dues.get(clientRef)]))
    .find((due) => due?.state === "unpaid");
  return (
    <>
      <List
        kind="plain"
        items={file.dues.value.map((due) => (
          <DueLine key={due.dueId} due={due} language={language} />
        ))}
      />
      <Paragraph>
        {payable === undefined ? (
          <TextLink href={`/${language}${caseAddress(caseId, "payments")}`} fresh>
            {t("cases:payments.details")}
          </TextLink>
        ) : (
          <TextLink href={`/${language}/dues/${payable.id}`} fresh>
            {t("cases:payments.pay")}
          </TextLink>
        )}
      </Paragraph>
    </>
  );
}

function DueLine({ due: { kind, amountCents, state }, language }: { due: Due; language: Language }) {
  const t = translator(language);
  return (
    <>
      {t(`payments:kind.${kind}`)}:{" "}
      {registerMoney(amountCents, language) ?? t("cases:payments.unknownAmount")}{" "}
      <Tag tone={DUE_TONES[state]}>{t(`cases:payments.states.${state}`)}</Tag>
    </>
  );
}
