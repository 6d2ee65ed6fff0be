import type { Due } from "@/lib/exchange/shapes";
import { keepDue, newDue } from "./dues";
import type { FilingFile } from "./filing-file";
import { type Moment, saveFiling } from "./moment";

type Asked = Pick<Due, "kind"> & { readonly amountCents: number };

/** The court asks for a payment that was not assessed with the filing; the amount is the court's own word. */
export async function addDue(
  moment: Moment,
  filing: FilingFile,
  { kind, amountCents }: Asked,
): Promise<FilingFile> {
  const due = newDue({ kind, amountCents, exemption: null }, filing);
  await keepDue(moment.queries, { ...due, confirmed: true });
  return saveFiling(moment, filing, "lv.elieta.due.changed");
}
