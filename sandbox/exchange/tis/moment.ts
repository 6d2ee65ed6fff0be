import type { Queries } from "../database";
import { publishCaseEvent, publishFilingEvent } from "../events/publish";
import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { publishHearing } from "../public/hearing-store";
import { hearingsOfCase } from "../public/hearings-of-case";
import { publishProceedingOfCase } from "../public/proceeding-store";
import type { CaseFile } from "./case-file";
import { caseFile, keepCase } from "./case-store";
import type { FilingFile } from "./filing-file";
import { filingFile, keepFiling } from "./filing-store";

/** When the court acts, and inside which transaction. */
export type Moment = { readonly queries: Queries; readonly origin: string; readonly at: Date };

/** The desk cannot do this now; the code says why. */
export class DeskRefusal extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export async function saveCase(
  moment: Moment,
  file: CaseFile,
  type: ExchangeEvent["type"] = "lv.elieta.case.changed",
): Promise<CaseFile> {
  const kept = await keepCase(moment.queries, file);
  const isClosed = await publishProceedingOfCase(moment, kept);
  for (const hearing of hearingsOfCase(kept, isClosed)) await publishHearing(moment, hearing);
  await publishCaseEvent(moment.queries, { origin: moment.origin, at: moment.at, type }, kept);
  return kept;
}

export async function saveFiling(
  moment: Moment,
  file: FilingFile,
  type: ExchangeEvent["type"] = "lv.elieta.filing.state",
): Promise<FilingFile> {
  const kept = await keepFiling(moment.queries, file);
  await publishFilingEvent(moment.queries, { origin: moment.origin, at: moment.at, type }, kept);
  return kept;
}

/** The filing, if it is in one of these states. */
export async function filingIn(
  moment: Moment,
  filingId: string,
  states: readonly FilingFile["state"][],
): Promise<FilingFile> {
  const file = await filingFile(moment.queries, filingId);
  if (file === null) throw new DeskRefusal("notFound");
  if (!states.includes(file.state)) throw new DeskRefusal("notNow");
  return file;
}

/** The case, if it has one of these statuses. */
export async function caseIn(
  moment: Moment,
  caseId: string,
  statuses: readonly CaseFile["status"][],
): Promise<CaseFile> {
  const file = await caseFile(moment.queries, caseId);
  if (file === null) throw new DeskRefusal("notFound");
  if (!statuses.includes(file.status)) throw new DeskRefusal("notNow");
  return file;
}
