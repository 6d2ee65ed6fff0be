import { Notice } from "@/components/ui/notice";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import { courtName } from "@/lib/courts/court-name";
import type { CourtChoice } from "@/lib/courts/court-choice";
import type { Courthouse, Directory } from "@/lib/courts/directory";
import type { Matter } from "@/lib/courts/matter";
import { translator } from "@/lib/i18n/translator";
import { CourtLink } from "./court-link";

type MyCourtAnswerProps = {
  matter: Matter;
  choices: readonly CourtChoice[];
  directory: Directory;
  language: Language;
};

const CLAIMS: ReadonlySet<Matter> = new Set(["person", "company", "labour", "damage", "returnOfProperty"]);

/** The court or courts, each with its reason, the article, how sure it is, and where its houses are. */
export function MyCourtAnswer({ matter, choices, directory, language }: MyCourtAnswerProps) {
  const t = translator(language);
  if (choices.length === 0)
    return (
      <Notice tone="warning" title={t("directory:mine.answerTitle")}>
        <Paragraph>{t("directory:mine.unclear")}</Paragraph>
      </Notice>
    );
  return (
    <Section id="answer" title={t(choices.length === 1 ? "directory:mine.one" : "directory:mine.many")}>
      {choices.map((choice) => (
        <Choice key={choice.courtId} choice={choice} directory={directory} language={language} />
      ))}
      <MatterNote matter={matter} language={language} />
      {CLAIMS.has(matter) && <Paragraph>{t("directory:mine.agreement")}</Paragraph>}
    </Section>
  );
}

type ChoiceProps = { choice: CourtChoice; directory: Directory; language: Language };

function Choice({ choice, directory, language }: ChoiceProps) {
  const t = translator(language);
  const { courtId, courtName: judging, reason, municipality, doubt } = choice;
  return (
    <Section id={courtId} title={<span lang="lv">{judging}</span>} level={3}>
      <SummaryList
        items={[
          {
            label: t("directory:mine.reason"),
            value: t(`courts:reasons.${reason}`, { municipality: municipality ?? "" }),
          },
          { label: t("directory:mine.law"), value: t(`courts:law.${reason}`) },
          {
            label: t("directory:mine.sure"),
            value: t(doubt === null ? "directory:mine.sureHigh" : `courts:confidence.${doubt}`),
          },
          ...whereToGo({ choice, directory, language }),
        ]}
      />
    </Section>
  );
}

/** The house and the court; where a ruling is appealed, the houses are those of the court that gave it. */
function whereToGo({ choice, directory, language }: ChoiceProps) {
  const t = translator(language);
  const { courtId, housePlace, handInCourtId } = choice;
  const isAppeal = handInCourtId !== courtId;
  const linked = (id: string) => (
    <CourtLink name={courtIn(directory, id)?.name ?? courtName(id)} language={language} />
  );
  const houses = (courtIn(directory, handInCourtId)?.locations ?? []).filter(
    ({ place }) => housePlace === null || place === housePlace,
  );
  return [
    ...(isAppeal ? [{ label: t("directory:mine.handIn"), value: linked(handInCourtId) }] : []),
    {
      label: t(housePlace === null ? "directory:mine.houses" : "directory:mine.house"),
      value: <Houses houses={houses} place={housePlace} language={language} />,
    },
    { label: t(isAppeal ? "directory:mine.judges" : "courts:court"), value: linked(courtId) },
  ];
}

const courtIn = ({ courts }: Directory, id: string) => courts.find(({ courtId }) => courtId === id);

type HousesProps = { houses: readonly Courthouse[]; place: string | null; language: Language };

function Houses({ houses, place, language }: HousesProps) {
  if (houses.length === 0) return place ?? translator(language)("directory:mine.housesUnknown");
  return (
    <List
      items={houses.map(({ courthouseId, address, place: town }) => (
        <span key={courthouseId} lang="lv">
          {address === null ? town : `${town}, ${address}`}
        </span>
      ))}
    />
  );
}

const NOTED = ["divorce", "custody", "commercial", "appeal", "unknownResidence", "administrative"] as const;

/** What else one must know in such a matter. */
function MatterNote({ matter, language }: { matter: Matter; language: Language }) {
  const noted = NOTED.find((name) => name === matter);
  return noted === undefined ? null : (
    <Paragraph>{translator(language)(`directory:mine.notes.${noted}`)}</Paragraph>
  );
}
