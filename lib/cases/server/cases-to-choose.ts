import "server-only";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { casesOf } from "./cases-of";
import type { Reader } from "./reader";

/** The cases in which the reader may file something; nothing while they are not to be had. */
export async function casesToChoose(
  reader: Reader,
): Promise<{ readonly cases: readonly CaseSummary[] | undefined }> {
  const cases = await casesOf(reader);
  return { cases: cases === "unavailable" ? undefined : cases.value };
}
