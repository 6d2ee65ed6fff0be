import { newId } from "@/lib/core/id";
import type { Due, NewFiling } from "@/lib/exchange/shapes";
import { firstRow, type Queries, rows } from "../database";
import type { FilingFile } from "./filing-file";

type Row = { body: Due };

export async function duesOfFiling(queries: Queries, filingId: string): Promise<Due[]> {
  const found = await rows<Row>(queries, "SELECT body FROM due WHERE filing_id = $1 ORDER BY due_id", [
    filingId,
  ]);
  return found.map(({ body }) => body);
}

export async function dueWith(queries: Queries, dueId: string): Promise<Due | null> {
  return (await firstRow<Row>(queries, "SELECT body FROM due WHERE due_id = $1", [dueId]))?.body ?? null;
}

export async function keepDue(queries: Queries, due: Due): Promise<void> {
  await queries.query(
    "INSERT INTO due (due_id, filing_id, body) VALUES ($1, $2, $3) ON CONFLICT (due_id) DO UPDATE SET body = EXCLUDED.body",
    [due.dueId, due.filingId, JSON.stringify(due)],
  );
}

/** The due of a new filing, as the portal assessed it; the court confirms it when it registers the filing. */
export function newDue(
  fee: NonNullable<NewFiling["fee"]>,
  filing: { filingId: string; registrationNumber: string },
): Due {
  return {
    dueId: newId(),
    filingId: filing.filingId,
    kind: fee.kind,
    amountCents: fee.exemption === null ? fee.amountCents : 0,
    confirmed: false,
    paidCents: 0,
    state: fee.exemption === null ? "unpaid" : "exempt",
    reference: filing.registrationNumber,
    clientRef: fee.clientRef ?? null,
    exemption: fee.exemption,
  };
}

/** Civil Procedure Law, Annex 3, table 1, as far as claims in the simplified procedure can reach with interest and penalty. */
const SCALE: readonly (readonly [upToEuros: number, feeEuros: number])[] = [
  [1_000, 80],
  [1_500, 150],
  [2_000, 200],
  [2_500, 250],
  [5_000, 300],
  [7_500, 400],
  [10_000, 500],
  [15_000, 550],
];

export const scaleFee = ({
  claimTotalCents: totalCents,
}: Pick<NewFiling, "claimTotalCents">): number | null => {
  if (totalCents === null) return null;
  const fee = SCALE.find(([upTo]) => totalCents <= upTo * 100)?.[1];
  return fee === undefined ? null : fee * 100;
};

/** The court confirms what the portal assessed, and names the amount where the portal knew none and the court does. */
export function confirmedDue(due: Due, namedCents: number | null): Due {
  if (due.state === "exempt") return { ...due, confirmed: true };
  const amountCents = due.amountCents ?? namedCents;
  const isPaid = amountCents !== null && due.paidCents >= amountCents;
  return { ...due, amountCents, confirmed: amountCents !== null, state: isPaid ? "paid" : "unpaid" };
}

/** The court's word on what is owed for a filing. */
export async function confirmDues(
  queries: Queries,
  { filingId, content }: Pick<FilingFile, "filingId" | "content">,
  feeCents: (content: NewFiling) => number | null,
): Promise<void> {
  for (const due of await duesOfFiling(queries, filingId))
    await keepDue(queries, confirmedDue(due, feeCents(content)));
}

/** Nobody owes what nobody has named. */
export const isSettled = (dues: readonly Due[]): boolean =>
  dues.every(({ state, amountCents }) => state !== "unpaid" || amountCents === null);
