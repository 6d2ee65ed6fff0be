import type { Exemption } from "@/lib/fees/exemptions";
import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

/** Part and point of Civil Procedure Law, s. 43, as `1:16`, or a part without points as `4`. */
export const exemptionValue = ({ part, point }: Exemption): string =>
  point === null ? String(part) : `${String(part)}:${point}`;

/** The ground on which no state fee is paid: one of those that a form offers. */
export function exemptionGround(offered: readonly Exemption[]): Field<Exemption> {
  const schema = reading((typed, refuse): Exemption => {
    const value = textOf(typed);
    return offered.find((exemption) => exemptionValue(exemption) === value) ?? refuse("chooseOne");
  });
  return { widget: { kind: "exemption", offered }, isOptional: false, schema };
}
