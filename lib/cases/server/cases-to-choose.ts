import "server-only";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { casesOf } from "./cases-of";
import type { Reader } from "./reader";

/** The cases of the reader, for a form that may be filed in one; nothing while they are not to be had. */
export async function casesToChoose(reader: Reader): Promise<readonly CaseSummary[] | undefined> {
  const cases = await casesOf(reader);
  return cases === "unavailable" ? undefined : cases.value;
}
