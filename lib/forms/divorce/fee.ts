import type { Exemption } from "@/lib/fees/exemptions";
import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import type { SubmitContext } from "../form";

type Claimed = {
  readonly property: string;
  readonly maintenance?: string | undefined;
  readonly exemptionGround?: Exemption | undefined;
};

/** The divorce, whose amount is not known; maintenance of a child, which is free; and the property, which need not be valued. */
export function divorceFee(
  { property, maintenance, exemptionGround }: Claimed,
  { day, schedules }: Pick<SubmitContext, "day" | "schedules">,
): StateFee {
  return stateFee(
    {
      date: day,
      claims: [
        { item: "civil.divorce" },
        ...(maintenance === "claimed" ? [{ item: "civil.child_maintenance" }] : []),
        ...(property === "claimed" ? [{ item: "civil.non_assessable_claim" }] : []),
      ],
      exemption: exemptionGround,
    },
    schedules,
  );
}
