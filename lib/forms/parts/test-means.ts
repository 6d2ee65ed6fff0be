import type { Journey } from "../test-journey";
import type { TypedGroup } from "../typed";
import { MEANS_STEPS } from "./means-answers";

/** A household of three with one wage, as it would be typed. */
export const TYPED_MEANS: TypedGroup = {
  meansHousehold: "3",
  meansDependants: "2",
  meansWages: "780",
  meansPension: "",
  meansBenefits: "50,00",
  meansOtherIncome: "100",
  meansOtherIncomeKind: "Uzturlīdzekļi par bērnu",
  meansFamilyIncome: "",
  meansHousing: "320,50",
  meansLoans: "150",
  meansMaintenance: "",
  meansOtherCosts: "90",
  meansDebts: "4 200",
  meansRealEstate: "Dzīvoklis Jelgavā, kurā dzīvoju ar bērniem",
  meansVehicles: "",
  meansSavings: "",
  meansStatus: "lowIncome",
  meansStatusDate: { day: "12", month: "9", year: "2026" },
};

/** The same with the request to be released in full. */
export const TYPED_REQUEST: TypedGroup = {
  ...TYPED_MEANS,
  meansWay: "full",
  meansReason: "Pēc slimības strādāju pusslodzi un audzinu divus bērnus.",
};

export const BY_MEANS: TypedGroup = { exempt: "yes", exemptionGround: "4", ...TYPED_REQUEST };

type Around = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly due: "fee" | "deposit";
};

/** The ways through a form of whoever asks the court for its leave in view of means; `before` ends with the ground of exemption. */
export function meansJourneys({ before, after, due }: Around): Journey[] {
  const journey = (name: string, change: TypedGroup, steps: readonly string[]): Journey => ({
    name: `in view of means: ${name}`,
    change: { ...BY_MEANS, ...change },
    path: [...before, "means-request", ...steps, ...MEANS_STEPS, ...after],
    status: "complete",
  });
  return [
    journey("released in full", {}, []),
    journey("released from a part", { meansWay: "partly", meansCanPay: "40" }, ["means-partly"]),
    ...(due === "deposit"
      ? []
      : [
          journey(
            "at a later time",
            { meansWay: "defer", meansUntil: { day: "1", month: "3", year: "2027" } },
            ["means-later"],
          ),
        ]),
  ];
}
