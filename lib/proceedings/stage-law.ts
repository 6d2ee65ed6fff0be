import type { Proceeding } from "@/lib/exchange/shapes";
import type { TextKey } from "@/lib/i18n/text-key";

type Kind = Proceeding["processKind"];
type Stage = Proceeding["stages"][number]["kind"];

/**
 * The article behind a stage, where it is known. What an appeal stage of one kind of proceedings follows is not said of
 * another, and of what is not known nothing is said.
 */
const LAW: Readonly<Record<Kind, Partial<Record<Stage, TextKey>>>> = {
  civil: {
    registered: "proceedings:law.civil.registered",
    leftWithoutProgress: "proceedings:law.civil.leftWithoutProgress",
    explanationsAwaited: "proceedings:law.civil.explanationsAwaited",
    refused: "proceedings:law.civil.refused",
    decided: "proceedings:law.civil.decided",
  },
  administrative: { decided: "proceedings:law.administrative.decided" },
  criminal: { decided: "proceedings:law.criminal.decided" },
  administrativeOffence: {},
};

/** The text about the law of a stage; terms of appeal are those of the first instance alone. */
export function stageLaw(kind: Kind, stage: Stage, isFirstInstance: boolean): TextKey | undefined {
  return stage === "decided" && !isFirstInstance ? undefined : LAW[kind][stage];
}
