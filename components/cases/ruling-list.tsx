import { Paragraph } from "@/components/ui/paragraph";
import { Stack } from "@/components/ui/stack";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { Heading } from "@/components/ui/heading";
import { valueOr } from "@/lib/cases/case-file";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { isClaim } from "@/lib/cases/is-claim";
import { nextDate } from "@/lib/cases/next-date";
import { isReplaced, type Remedy, remedyOf } from "@/lib/cases/remedies";
import { remedyLaw } from "@/lib/cases/remedy-law";
import type { Language } from "@/lib/core/language";
import type { CaseSummary, Ruling } from "@/lib/exchange/shapes";
import { formatDay, formatDayLong } from "@/lib/i18n/format";
import type { TextKey } from "@/lib/i18n/text-key";
import { type Translate, translator } from "@/lib/i18n/translator";
import { documentAddress } from "./case-address";
import { registerDay } from "./case-words";
import { PartMissing } from "./part-missing";

type ProcessKind = CaseSummary["processKind"];
type RulingListProps = { visit: Pick<CaseVisit, "caseId" | "file" | "today">; language: Language };

/** What the court has decided, what can be done about it and until when; before that, the day on which it will. */
export function RulingList({ visit, language }: RulingListProps) {
  const t = translator(language);
  const { summary, rulings } = visit.file;
  if (rulings === "unavailable") return <PartMissing language={language} />;
  if (rulings.value.length > 0) {
    return rulings.value.map((ruling) => (
      <RulingCard key={ruling.rulingId} ruling={ruling} visit={visit} language={language} />
    ));
  }
  const date = nextDate(summary.value);
  if (date?.kind !== "judgment") return <Paragraph>{t("cases:rulings.none")}</Paragraph>;
  return <Paragraph>{t("cases:rulings.judgmentOn", { day: formatDayLong(date.day, language) })}</Paragraph>;
}

function RulingCard({ ruling, visit, language }: RulingListProps & { ruling: Ruling }) {
  const t = translator(language);
  const { outcome, inForceSince } = ruling;
  const { processKind } = visit.file.summary.value;
  const isOver = inForceSince !== null || isReplaced(ruling, valueOr(visit.file.rulings, []));
  return (
    <SummaryCard title={t(`cases:rulings.kind.${ruling.kind}`)} level={3}>
      <Stack>
        <SummaryList
          items={[
            ...(outcome === null
              ? []
              : [{ label: t("cases:rulings.outcomeLabel"), value: t(outcomeWords(outcome, processKind)) }]),
            { label: t("cases:rulings.summary"), value: <span lang="lv">{ruling.summary}</span> },
            { label: t("cases:rulings.date"), value: registerDay(ruling.date, language) },
            { label: t("cases:rulings.drawnUpOn"), value: registerDay(ruling.drawnUpOn, language) },
            force(ruling, { visit, language }),
          ]}
        />
        <Paragraph>
          <TextLink href={documentAddress(visit.caseId, ruling.documentId)}>
            {t("cases:rulings.open")}
          </TextLink>
        </Paragraph>
        {!isOver && <Remedies ruling={ruling} visit={visit} language={language} />}
      </Stack>
    </SummaryCard>
  );
}

/** Since when it is in force, or what took its place. */
function force(ruling: Ruling, { visit, language }: RulingListProps): { label: string; value: string } {
  const t = translator(language);
  const { inForceSince } = ruling;
  if (inForceSince !== null)
    return { label: t("cases:rulings.inForceSince"), value: registerDay(inForceSince, language) };
  const rulings = valueOr(visit.file.rulings, []);
  const full = rulings.find(({ kind }) => kind === "fullJudgment");
  const words =
    full !== undefined && isReplaced(ruling, rulings)
      ? t("cases:rulings.replaced", { day: registerDay(full.drawnUpOn, language) })
      : t("cases:rulings.notInForce");
  return { label: t("cases:rulings.force"), value: words };
}

/** What is granted or dismissed is a claim, or an application. */
const outcomeWords = (outcome: NonNullable<Ruling["outcome"]>, kind: ProcessKind): TextKey =>
  isClaim(kind) ? `cases:rulings.outcome.${outcome}` : `cases:rulings.ofApplication.${outcome}`;

function Remedies({ ruling, visit, language }: RulingListProps & { ruling: Ruling }) {
  const t = translator(language);
  const { summary, rulings } = visit.file;
  const { processKind } = summary.value;
  const remedy = remedyOf(ruling, {
    of: summary.value,
    rulings: valueOr(rulings, []),
    today: visit.today,
  });
  return (
    <>
      <Heading level={4}>{t("cases:remedies.title")}</Heading>
      {remedy === undefined ? (
        <Paragraph>{t("cases:remedies.nothing")}</Paragraph>
      ) : (
        <>
          <Paragraph>{remedyWords(remedy, { t, language, processKind })}</Paragraph>
          <Paragraph size="sm" muted>
            {t(
              processKind === "administrative" ? "cases:remedies.noteAdministrative" : "cases:remedies.note",
            )}
          </Paragraph>
        </>
      )}
    </>
  );
}

/** `Ask for a full judgment: until 26 November 2026 (Civil Procedure Law, s. 250.25 (2.1))` */
function remedyWords(
  { kind, by, isOver }: Remedy,
  { t, language, processKind }: { t: Translate; language: Language; processKind: ProcessKind },
): string {
  const until = t("cases:remedies.until", { day: formatDay(by, language) });
  const over = isOver ? `, ${t("cases:remedies.over")}` : "";
  const law = remedyLaw(processKind, kind);
  return `${t(`cases:remedies.${kind}`)}: ${until}${over}${law === undefined ? "" : ` (${t(law)})`}`;
}
