import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import type { Due } from "@/lib/exchange/shapes";
import { IN_CASE, summaryOf } from "@/lib/filings/server/filings-of-owner";
import type { DueView } from "@/lib/payments/due-view";
import { dueOfOwner } from "@/lib/payments/server/due-of-owner";
import { valueOr } from "../case-file";
import type { CaseVisit, OwnFiling } from "../case-visit";
import { caseOf } from "./case-of";
import { caseVersion } from "./case-version";
import type { Reader } from "./reader";

/** Everything that the pages of a case show. */
export async function visitCase(
  caseId: string,
  reader: Reader,
): Promise<Result<CaseVisit, "notFound" | "unavailable">> {
  const version = await caseVersion(caseId, reader);
  const file = await caseOf(caseId, reader);
  if (!file.ok) return err(file.refusal);
  const { personId } = reader.viewer;
  const [filings, dues] = await Promise.all([
    ownFilings(personId, file.value.summary.value),
    portalDues(personId, valueOr(file.value.dues, [])),
  ]);
  const now = new Date();
  return ok({ caseId, file: file.value, version, filings, dues, now, today: dayInRiga(now) });
}

/** The register's ids are looked up among the reader's own filings only. */
async function ownFilings(
  personId: string,
  summary: { caseId: string; filings: readonly string[] },
): Promise<OwnFiling[]> {
  const found = await db().filing.findMany({
    where: {
      personId,
      state: { not: "prepared" },
      OR: [
        { platformCaseId: summary.caseId },
        { draft: { caseId: summary.caseId } },
        { platformFilingId: { in: [...summary.filings] } },
      ],
    },
    omit: { answers: true, signature: true },
    include: IN_CASE,
    orderBy: { receivedAt: "desc" },
  });
  return found.map((row) => {
    const { id, form, state, outcome, receivedAt } = summaryOf(row);
    return { id, form, state, outcome, receivedAt, platformFilingId: row.platformFilingId };
  });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function portalDues(personId: string, dues: readonly Due[]): Promise<ReadonlyMap<string, DueView>> {
  const ids = dues.flatMap(({ clientRef }) =>
    clientRef !== null && UUID.test(clientRef) ? [clientRef] : [],
  );
  const views = await Promise.all(ids.map((dueId) => dueOfOwner({ dueId, personId })));
  return new Map(views.flatMap((view) => (view === undefined ? [] : [[view.id, view] as const])));
}
