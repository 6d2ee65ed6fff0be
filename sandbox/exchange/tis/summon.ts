import type { Hearing } from "@/lib/exchange/shapes";
import { newSummonsCode, summonsCodeHash } from "../public/summons-code";
import type { CaseFile } from "./case-file";
import { filePaper } from "./court-papers";
import type { Moment } from "./moment";
import { atMoment } from "./words";

/** Writes the summons to a hearing. It prints a code by which the case is found without signing in, also when it is closed. */
export async function summon(
  moment: Moment,
  open: CaseFile,
  { startsAt, courthouse, hall, mode }: Hearing,
): Promise<{ file: CaseFile; documentId: string }> {
  const where =
    mode === "video"
      ? "videokonferencē tiešsaistes sistēmā"
      : `${courthouse}${hall === null ? "" : `, ${hall}. zāle`}`;
  const code = newSummonsCode();
  const { file, documentId } = await filePaper(moment, open, {
    kind: "summons",
    title: "Tiesas pavēste",
    paragraphs: [
      `Tiesas sēde notiks ${atMoment(new Date(startsAt))}, ${where}.`,
      `Tiesvedības gaitu portālā var uzzināt arī bez pieslēgšanās. Lietas arhīva numurs: ${open.archiveNumber}. Pavēstes kods: ${code}.`,
    ],
  });
  const summonsCodeHashes = [...(file.summonsCodeHashes ?? []), summonsCodeHash(open.caseNumber, code)];
  return { file: { ...file, summonsCodeHashes }, documentId };
}
