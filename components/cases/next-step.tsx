import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { nextDate } from "@/lib/cases/next-date";
import { nextWords } from "@/lib/cases/next-words";
import { side } from "@/lib/cases/side";
import { whoActs } from "@/lib/cases/who-acts";
import type { Language } from "@/lib/core/language";
import type { Case } from "@/lib/exchange/shapes";
import type { FormId } from "@/lib/forms/catalog";
import { listedName } from "@/lib/forms/form-name";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { CaseTag } from "./case-tag";
import { plainDayOf } from "./case-words";

/** Whoever was protected brings a claim within the time that the court gave (Civil Procedure Law, s. 250.58(7)). */
const isForClaim = ({ processKind, status, ownRole }: Case): boolean =>
  processKind === "protection" && status === "inForce" && side(ownRole) === "claimant";

const CLAIMS = ["divorce", "claim"] as const satisfies readonly FormId[];

function ToClaim({ language }: { language: Language }) {
  return (
    <>
      <Paragraph>{translator(language)("cases:nextIn.protection.claim")}</Paragraph>
      <List
        items={CLAIMS.map((form) => (
          <TextLink key={form} href={`/${language}/forms/${form}`} fresh>
            {listedName(form, language)}
          </TextLink>
        ))}
      />
    </>
  );
}

/** What happens next in the case and who must act, in plain words. */
export function NextStep({ file, language }: { file: Case; language: Language }) {
  const t = translator(language);
  const date = nextDate(file);
  return (
    <Section id="next" title={t("cases:next.title")}>
      <Paragraph>{t(nextWords(file))}</Paragraph>
      {isForClaim(file) && <ToClaim language={language} />}
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
