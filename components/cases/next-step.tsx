import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { nextDate } from "@/lib/cases/next-date";
import { nextWords } from "@/lib/cases/next-words";
import { whoActs } from "@/lib/cases/who-acts";
import type { Language } from "@/lib/core/language";
import type { Case } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { CaseTag } from "./case-tag";
import { plainDayOf } from "./case-words";

/** What happens next in the case and who must act, in plain words. */
export function NextStep({ file, language }: { file: Case; language: Language }) {
  const t = translator(language);
  const date = nextDate(file);
  return (
    <Section id="next" title={t("cases:next.title")}>
      <Paragraph>{t(nextWords(file))}</Paragraph>
      <SummaryList
        items={[
          {
            label: t("cases:header.status"),
            value: (
              <>
                <CaseTag status={file.status} language={language} />{" "}
                {t("cases:header.statusSince", { day: plainDayOf(file.statusSince, language) })}
              </>
            ),
          },
          { label: t("cases:next.whoActs"), value: t(`cases:actor.${whoActs(file)}`) },
          ...(date === undefined
            ? []
            : [{ label: t(`cases:next.date.${date.kind}`), value: formatDay(date.day, language) }]),
        ]}
      />
    </Section>
  );
}
