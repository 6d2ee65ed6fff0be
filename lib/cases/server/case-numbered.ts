import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { archiveBaseKey, caseNumberKey, numberKeys } from "@/lib/hearings/case-number-key";
import { casesOf } from "./cases-of";
import type { Reader } from "./reader";

/** The reader's own case with this case or archive number, in any spelling; the newest, where several courts share a number. */
export async function caseNumbered(
  reader: Reader,
  typed: string,
): Promise<Result<string, "malformed" | "notFound" | "unavailable">> {
  const asked = numberKeys(typed);
  if (asked.length === 0) return err("malformed");
  const cases = await casesOf(reader);
  if (cases === "unavailable") return err("unavailable");
  const found = cases.value.find(({ caseNumber, archiveNumber }) =>
    [caseNumberKey(caseNumber), caseNumberKey(archiveNumber), archiveBaseKey(archiveNumber)].some(
      (key) => key !== null && asked.includes(key),
    ),
  );
  return found === undefined ? err("notFound") : ok(found.caseId);
}
