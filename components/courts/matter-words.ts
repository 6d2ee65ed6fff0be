import { spelledOut } from "@/lib/courts/directory";
import type { MatterFault } from "@/lib/courts/matter-query";
import type { Translate } from "@/lib/i18n/translator";

/** What is wrong with a choice, in the words that stand at the field and in the summary. */
export function faultWords(fault: MatterFault, t: Translate): string {
  const { field } = fault;
  if (field === "matter") return t("directory:mine.faults.matter");
  if (field === "court") return t("directory:mine.faults.court");
  const question = t(`directory:mine.fields.${field}`);
  if (!isOfList(fault)) return t("directory:mine.faults.place", { question });
  const names = fault.municipalities.map(spelledOut).join(", ");
  return t(`directory:mine.faults.${fault.code}`, { question, text: fault.text, names });
}

/** What was typed does not tell the municipality: then it is chosen from the list. */
export const isOfList = (fault: MatterFault | undefined): fault is Extract<MatterFault, { text: string }> =>
  fault?.code === "unknownPlace" || fault?.code === "severalPlaces";

/** The sentence of one field, if anything is wrong there. */
export function faultAt(
  field: MatterFault["field"],
  faults: readonly MatterFault[],
  t: Translate,
): string | undefined {
  const fault = faults.find((candidate) => candidate.field === field);
  return fault === undefined ? undefined : faultWords(fault, t);
}
