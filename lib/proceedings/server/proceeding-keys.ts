import "server-only";
import { blindIndex } from "@/lib/db/seal";
import type { Proceeding } from "@/lib/exchange/shapes";
import { archiveBaseKey, caseNumberKey } from "@/lib/hearings/case-number-key";

/** The keyed hash under which a number is kept; the number itself is in no index. */
export const numberIndex = (key: string): Uint8Array<ArrayBuffer> => blindIndex(key, "proceeding.number");

/** Every way in which people write the numbers of a case, each once: also the archive number without the judge's section. */
export function numberIndexesOf({
  caseNumber,
  archiveNumbers,
}: Pick<Proceeding, "caseNumber" | "archiveNumbers">): Uint8Array<ArrayBuffer>[] {
  const keys = [caseNumber, ...archiveNumbers].flatMap((number) => [
    caseNumberKey(number),
    archiveBaseKey(number),
  ]);
  return [...new Set(keys.filter((key) => key !== null))].map(numberIndex);
}
