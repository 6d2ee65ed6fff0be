import type { Facts as Known } from "../facts";

/** What a court certifies of a case. */
export const FACTS = ["participation", "stage", "inForce", "attendance", "other"] as const;
type Fact = (typeof FACTS)[number];

type Asked = Pick<Known, "inCase"> & {
  readonly certifies: Fact;
  readonly caseNumber?: string | null | undefined;
};

/** The file of the case tells by itself who takes part in it and how far it is; of all else the court must know which one is meant. */
export const isToldInWords = ({ certifies, inCase, caseNumber }: Asked): boolean => {
  const isNamed = inCase !== null || typeof caseNumber === "string";
  return !(isNamed && (certifies === "participation" || certifies === "stage"));
};
