import type { Due } from "@/lib/exchange/shapes";
import { duesOfFiling, keepDue, newDue } from "./dues";
import type { FilingFile } from "./filing-file";
import { type Moment, saveFiling } from "./moment";

type Asked = Pick<Due, "kind"> & { readonly amountCents: number };

/**
 * The court asks for a payment: names the amount of what was assessed without one, else asks anew. It is the court's own word,
 * so it needs no confirmation.
 */
export async function addDue(
  moment: Moment,
  filing: FilingFile,
  { kind, amountCents }: Asked,
): Promise<FilingFile> {
  const dues = await duesOfFiling(moment.queries, filing.filingId);
  const unnamed = dues.find((due) => due.kind === kind && due.amountCents === null);
  const due = unnamed ?? newDue({ kind, amountCents: null, exemption: null }, filing);
  await keepDue(moment.queries, { ...due, amountCents, confirmed: true });
  return saveFiling(moment, filing, "lv.elieta.due.changed");
}
