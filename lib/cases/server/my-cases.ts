import "server-only";
import type { CaseSummary } from "@/lib/exchange/shapes";
import type { FilingSummary } from "@/lib/filings/filing-view";
import { draftsOfOwner } from "@/lib/filings/server/drafts-of-owner";
import { filingsOfOwner } from "@/lib/filings/server/filings-of-owner";
import type { Part } from "../case-file";
import { casesOf } from "./cases-of";
import { listVersion } from "./list-version";
import type { Reader } from "./reader";

type Draft = Awaited<ReturnType<typeof draftsOfOwner>>[number];

/** Everything that the list of My e-cases shows; the version is of the moment before it was read. */
export async function myCases(reader: Reader): Promise<{
  cases: Part<readonly CaseSummary[]>;
  filings: readonly FilingSummary[];
  drafts: readonly Draft[];
  version: string;
  now: Date;
}> {
  const { personId } = reader.viewer;
  const version = await listVersion(reader);
  const [cases, filings, drafts] = await Promise.all([
    casesOf(reader),
    filingsOfOwner({ personId }),
    draftsOfOwner({ personId }),
  ]);
  return { cases, filings, drafts, version, now: new Date() };
}
