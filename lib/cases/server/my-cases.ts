import "server-only";
import type { CaseSummary } from "@/lib/exchange/shapes";
import type { ListedPart } from "@/lib/filings/asked-part";
import type { GivenSignature, ListedSignature } from "@/lib/filings/asked-signature";
import { partsAsked } from "@/lib/filings/server/asked-part";
import { signaturesAsked, signaturesGiven } from "@/lib/filings/server/asked-signature";
import type { FilingSummary } from "@/lib/filings/filing-view";
import { filingsOfOwner } from "@/lib/filings/server/filings-of-owner";
import type { Part } from "../case-file";
import type { ListedDraft } from "../listed-draft";
import { casesOf } from "./cases-of";
import { listedDrafts } from "./listed-drafts";
import { listVersion } from "./list-version";
import type { Reader } from "./reader";

/** Everything that the list of My e-cases shows; the version is of the moment before it was read. */
export async function myCases(reader: Reader): Promise<{
  cases: Part<readonly CaseSummary[]>;
  filings: readonly FilingSummary[];
  drafts: readonly ListedDraft[] | "unavailable";
  signatures: readonly ListedSignature[];
  signed: readonly GivenSignature[];
  parts: readonly ListedPart[];
  version: string;
  now: Date;
}> {
  const version = await listVersion(reader);
  const now = new Date();
  const [cases, filings, drafts, signatures, signed, parts] = await Promise.all([
    casesOf(reader),
    filingsOfOwner({ personId: reader.viewer.personId }),
    listedDrafts(reader),
    signaturesAsked(reader.viewer, now),
    signaturesGiven(reader.viewer, now),
    partsAsked(reader.viewer, now),
  ]);
  return { cases, filings, drafts, signatures, signed, parts, version, now };
}
