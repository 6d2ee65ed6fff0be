import { KNOWN_COURTS, isCourtOfClaims } from "@/lib/courts/known-courts";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { courtList } from "../fields/court-list";
import { date } from "../fields/date";
import { yesNo } from "./yes-no";

const COURTS = KNOWN_COURTS.map(({ id }) => id).filter((id) => isCourtOfClaims(id));

/** In a family case the claim tells of a decision on temporary protection from violence: which court, when (Civil Procedure Law, s. 128). */
export const withProtectionDecision = <Above extends Facts>(
  form: FormBuilder<Above>,
  isFamily: (above: Above) => boolean,
) =>
  form.stepIf(isFamily, "protection", { protectionDecision: yesNo() }).stepIf(
    ({ protectionDecision }) => protectionDecision === "yes",
    "protection-told",
    { protectionCourt: courtList(COURTS), protectionDate: date() },
    ({ protectionDate, today }) =>
      protectionDate > today ? ({ field: "protectionDate", code: "inFuture" } as const) : undefined,
  );
