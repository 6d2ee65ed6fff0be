import { type Exemption, EXEMPTION_PARTS, EXEMPTION_POINTS, exemptionOf } from "@/lib/fees/exemptions";
import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

type ExemptionAnswer = { readonly value: string; readonly exemption: Exemption };

/** What the question offers: part and point of Civil Procedure Law, s. 43, as `1:16`, or a part without points as `4`. */
export const EXEMPTION_ANSWERS: readonly ExemptionAnswer[] = EXEMPTION_PARTS.flatMap(
  (part): readonly ExemptionAnswer[] =>
    part === 1
      ? EXEMPTION_POINTS.map(({ point }) => ({ value: `1:${point}`, exemption: { part, point } }))
      : [{ value: String(part), exemption: { part, point: null } }],
);

/** The ground on which no state fee is paid. */
export function exemptionGround(): Field<Exemption> {
  const schema = reading((typed, refuse): Exemption => {
    const [part = "", point = null] = textOf(typed).split(":");
    return exemptionOf(Number(part), point) ?? refuse("chooseOne");
  });
  return { widget: { kind: "exemption" }, isOptional: false, schema };
}
