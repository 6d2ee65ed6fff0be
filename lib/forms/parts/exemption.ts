import { exemptionCode, type Exemption } from "@/lib/fees/exemptions";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { choice } from "../fields/choice";
import { exemptionGround } from "../fields/exemption-ground";
import type { TypedGroup } from "../typed";
import { isForMeans, withMeans } from "./means";

/**
 * Asks for a ground on which no state fee is paid, among those that the form offers (Civil Procedure Law, s. 43). Whoever asks the
 * court for its leave in view of means (s. 43(4), for a deposit s. 43.1(2)) is also asked for what it judges by.
 */
export const withExemption = <Above extends Facts>(
  form: FormBuilder<Above>,
  offered: readonly Exemption[],
  due: "fee" | "deposit" = "fee",
) =>
  withMeans(
    form
      .step("exemption", { exempt: choice("no", "yes") })
      .stepIf(({ exempt }) => exempt === "yes", "exemption-ground", {
        exemptionGround: exemptionGround(offered),
      }),
    (answers) => isForMeans(answers),
    due,
  );

/** The ground that a person brings along from the calculator, where the form offers it. */
export const exemptionTyped =
  (offered: readonly Exemption[]) =>
  (exemption: Exemption): TypedGroup => {
    const code = exemptionCode(exemption);
    const isOffered = offered.some((known) => exemptionCode(known) === code);
    return isOffered ? { exempt: "yes", exemptionGround: code } : {};
  };

/** Grounds that lie in the person and not in what is asked for: legal aid, whistle-blowers, other laws, and the court's own leave. */
export const PERSONAL_EXEMPTIONS: readonly Exemption[] = [
  { part: 1, point: "16" },
  { part: 1, point: "16.1" },
  { part: 3, point: null },
  { part: 4, point: null },
];

/** Whether the fee is owed, at least until the court has decided otherwise: else there is nothing to be paid back. */
export const owesFee = ({ exemptionGround }: { readonly exemptionGround?: Exemption | undefined }): boolean =>
  exemptionGround === undefined || exemptionGround.part === 4;
