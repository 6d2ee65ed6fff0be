import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Proceeding } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { stageWords } from "@/lib/proceedings/kind-words";
import type { ProceedingAnswer } from "@/lib/proceedings/proceeding-answer";
import { stageLaw } from "@/lib/proceedings/stage-law";

type ProceedingStagesProps = { proceeding: Proceeding; answer: ProceedingAnswer; language: Language };

/** What happened, the newest first, each with what it means and the article where it is known. */
export function ProceedingStages({ proceeding, answer, language }: ProceedingStagesProps) {
  const t = translator(language);
  const { stages, processKind, courtId: now } = proceeding;
  return (
    <Section id="stages" title={t("proceedings:stages.title")}>
      <Timeline
        labelledBy="stages"
        items={stages
          .map(({ kind, on, courtId }, index) => {
            const law = stageLaw(processKind, kind, answer.firstInstance.has(courtId));
            const words = stageWords(processKind, kind);
            const stage = t(words.title);
            const court = answer.names.courts.get(courtId) ?? courtId;
            return {
              id: String(index),
              when: formatDay(day(on), language),
              dateTime: on,
              title: courtId === now ? stage : t("proceedings:stages.at", { stage, court }),
              state: index === stages.length - 1 ? ("current" as const) : ("done" as const),
              more: (
                <Paragraph size="sm">
                  {t(words.text)}
                  {law !== undefined && ` ${t(law)}`}
                </Paragraph>
              ),
            };
          })
          .toReversed()}
      />
    </Section>
  );
}
