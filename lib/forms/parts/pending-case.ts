import { isAdministrative, KNOWN_COURTS } from "@/lib/courts/known-courts";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { caseNumber } from "../fields/case-number";
import { courtList } from "../fields/court-list";
import { yesNo } from "./yes-no";

/** The courts in which civil cases lie. */
export const CIVIL_COURTS: readonly string[] = KNOWN_COURTS.filter(({ id }) => !isAdministrative(id)).map(
  ({ id }) => id,
);

/** What may be asked for before a claim and in a case: whether there is a case, and which, where the portal does not see it. */
export const withPendingCase = <Above extends Facts>(form: FormBuilder<Above>) =>
  form
    .stepIf(({ inCase }) => inCase === null, "pending-case", { pendingCase: yesNo() })
    .stepIf(({ pendingCase }) => pendingCase === "yes", "case", {
      caseNumber: caseNumber(),
      caseCourt: courtList(CIVIL_COURTS),
    });

type Pending = Pick<Facts, "inCase"> & { readonly caseCourt?: string | undefined };

/** The court that has the case; null before a claim. */
export const pendingCourtOf = ({ inCase, caseCourt }: Pending): string | null =>
  inCase?.courtId ?? caseCourt ?? null;
