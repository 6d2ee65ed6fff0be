import { caseFile } from "./case-store";
import { confirmDues } from "./dues";
import { rulesOf } from "./kinds/rules-of-kind";
import { DeskRefusal, filingIn, type Moment, saveFiling } from "./moment";
import { openCase } from "./open-case";

/** The court takes a filing in: it opens a case, or lies in one that is there from now on. */
export async function registerFiling(moment: Moment, filingId: string): Promise<void> {
  const filing = await filingIn(moment, filingId, ["received"]);
  const { opensCase = true, kind, caseId } = filing;
  if (kind === "correction") throw new DeskRefusal("notNow");
  if (opensCase) {
    await openCase(moment, filing);
    return;
  }
  // Without its case it waits: the desk attaches it to one, or answers it as it is.
  if (caseId === null) throw new DeskRefusal("caseMissing");
  if ((await caseFile(moment.queries, caseId)) === null) throw new DeskRefusal("notFound");
  await confirmDues(moment.queries, filing, rulesOf(kind).feeCents);
  await saveFiling(moment, { ...filing, state: "registered", stateSince: moment.at.toISOString() });
}
