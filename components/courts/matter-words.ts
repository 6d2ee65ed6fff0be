import type { MatterFault } from "@/lib/courts/matter-query";
import type { Translate } from "@/lib/i18n/translator";

/** What is wrong with a choice, in the words that stand at the field and in the summary. */
export function faultWords({ field, code }: MatterFault, t: Translate): string {
  if (field === "matter") return t("directory:mine.faults.matter");
  if (field === "court" || code === "unknownCourt") return t("directory:mine.faults.court");
  return t("directory:mine.faults.municipality", { question: t(`directory:mine.fields.${field}`) });
}

/** The sentence of one field, if anything is wrong there. */
export function faultAt(
  field: MatterFault["field"],
  faults: readonly MatterFault[],
  t: Translate,
): string | undefined {
  const fault = faults.find((candidate) => candidate.field === field);
  return fault === undefined ? undefined : faultWords(fault, t);
}
