import { Paragraph } from "@/components/ui/paragraph";
import { SummaryCard } from "@/components/ui/summary-card";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { CostCode, CostLine } from "@/lib/fees/cost-line";
import { AT_MOST, type CostSummary, type SummaryLine } from "@/lib/fees/cost-summary";
import { formatMoney } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";

type CostInShortProps = { summary: CostSummary; language: Language };

const LINES = ["payNow", "ifWon", "ifLost"] as const;
type Which = (typeof LINES)[number];

/** The bottom line of the whole risk: three sums, each with what it is made of. The rows below say the rest. */
export function CostInShort({ summary, language }: CostInShortProps) {
  const t = translator(language);
  const lines = LINES.map((which) => ({
    label: t(`calculator:short.${which}`),
    value: <ShortLine which={which} summary={summary} language={language} />,
  }));
  const own = { label: t("calculator:short.own.label"), value: t("calculator:short.own.text") };
  return (
    <SummaryCard title={t("calculator:short.title")} level={3}>
      <SummaryList items={summary.isDispute ? [...lines, own] : lines} />
    </SummaryCard>
  );
}

function ShortLine({ which, summary, language }: CostInShortProps & { which: Which }) {
  const t = translator(language);
  const line = summary[which];
  const notes = notesOf(t, which, summary);
  return (
    <>
      <strong>{totalWords(t, line, language)}</strong>
      {line.total !== null && line.unknown.length > 0 && ` + ${t("calculator:short.unknown")}`}
      {isMadeOfMore(which, line) && <Paragraph size="sm">{partsWords(line, which, language)}</Paragraph>}
      {notes.length > 0 && <Paragraph size="sm">{notes.join(" ")}</Paragraph>}
    </>
  );
}

function totalWords(t: Translate, { total, isAtMost }: SummaryLine, language: Language): string {
  if (total === null) return t("calculator:result.unknown");
  const sum = formatMoney(total, language);
  return isAtMost ? t("calculator:short.atMost", { sum }) : sum;
}

/** What is paid now is most often one fee, and needs no telling apart. */
const isMadeOfMore = (which: Which, { parts, unknown }: SummaryLine): boolean =>
  which === "payNow"
    ? parts.length + unknown.length > 1 ||
      parts.some(({ amount, confidence }) => amount !== null && confidence === "medium")
    : parts.length > 0;

function partsWords({ parts, unknown }: SummaryLine, which: Which, language: Language): string {
  const t = translator(language);
  // Of several, one of nothing needs no words.
  const told = parts.length === 1 ? parts : parts.filter(({ amount }) => amount !== 0);
  const said = told.map((part) => partWords(part, which, language));
  const names = unknown.map((code) => lowered(t(`calculator:cost.${code}.label`))).join("; ");
  return (names === "" ? said : [...said, t("calculator:short.unknownNames", { names })]).join(" + ");
}

const PART_NAMES = {
  stateFee: "fee",
  lossSecurity: "lossSecurity",
  fromOpponent: "fromOpponent",
  ownAdvocate: "ownAdvocate",
  theirAdvocate: "theirAdvocate",
} as const satisfies Partial<Record<CostCode, string>>;

const isNamed = (code: CostCode): code is keyof typeof PART_NAMES => Object.hasOwn(PART_NAMES, code);

function partWords({ code, amount, confidence }: CostLine, which: Which, language: Language): string {
  const t = translator(language);
  const key = isNamed(code) ? PART_NAMES[code] : "deposit";
  const name = t(`calculator:short.parts.${which === "ifLost" && key === "fee" ? "feeLost" : key}`);
  if (amount === null) return t("calculator:short.partUnknown", { name });
  const sum = formatMoney(amount, language);
  const words = AT_MOST.includes(code) ? t("calculator:short.atMost", { sum }) : sum;
  return t(confidence === "medium" ? "calculator:short.partToConfirm" : "calculator:short.part", {
    sum: words,
    name,
  });
}

/** What does not count in the sum, or makes it less sure. */
function notesOf(t: Translate, which: Which, { isRequested, isDispute, ...lines }: CostSummary): string[] {
  const { parts, said } = lines[which];
  const isSilent = which === "ifWon" && parts.length === 0 && said.length === 0;
  return [
    ...(which === "payNow" && isRequested ? [t("calculator:short.requested")] : []),
    ...(which === "ifWon" && lacksAmount(parts) ? [t("calculator:advocate.notes.amountMissing")] : []),
    ...(isSilent ? [t("calculator:risk.none")] : []),
    ...said.map((code) => t(`calculator:short.said.${SAID[code] ?? "security"}`)),
    ...(which === "ifLost" && !isDispute ? [t("calculator:short.noMore")] : []),
  ];
}

const lacksAmount = (parts: readonly CostLine[]): boolean =>
  parts.some(({ advocate }) => advocate?.rule === "amountMissing");

const SAID: Partial<Record<CostCode, "administrativeRefund" | "neverReimbursed">> = {
  administrativeRefund: "administrativeRefund",
  neverReimbursed: "neverReimbursed",
};

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
