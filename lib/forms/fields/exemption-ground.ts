import { type Exemption, exemptionCode } from "@/lib/fees/exemptions";
import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

/** The ground on which no state fee is paid: one of those that a form offers. */
export function exemptionGround(offered: readonly Exemption[]): Field<Exemption> {
  const schema = reading((typed, refuse): Exemption => {
    const value = textOf(typed);
    return offered.find((exemption) => exemptionCode(exemption) === value) ?? refuse("chooseOne");
  });
  return { widget: { kind: "exemption", offered }, isOptional: false, schema };
}
