import "server-only";
import type { CaseFile, Part } from "./case-file";
import { caseOf } from "./server/case-of";
import { casesOf } from "./server/cases-of";
import type { Reader } from "./server/reader";

/** The value of a part that must be there. */
export function told<Value>(part: Part<Value>): Value {
  if (part === "unavailable") throw new Error("The part is not to be had");
  return part.value;
}

export async function firstCaseOf(reader: Reader, status = "judgmentDateSet"): Promise<string> {
  const found = told(await casesOf(reader)).find((summary) => summary.status === status);
  if (found === undefined) throw new Error(`No case is ${status}`);
  return found.caseId;
}

export async function opened(caseId: string, reader: Reader): Promise<CaseFile> {
  const file = await caseOf(caseId, reader);
  if (!file.ok) throw new Error(file.refusal);
  return file.value;
}
