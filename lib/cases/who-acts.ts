import type { CaseSummary } from "@/lib/exchange/shapes";
import { nameOfSide, side } from "./side";

/** Who must act now, as the reader would say it; words are under `cases:actor.<actor>`. */
export type Actor = "you" | "court" | "nobody" | ReturnType<typeof nameOfSide>;

/** The contract names a side; the reader is told it by the name that it has in the proceedings. */
export function whoActs({
  ownRole,
  nextStep: { who },
  processKind,
}: Pick<CaseSummary, "ownRole" | "nextStep" | "processKind">): Actor {
  if (who === null) return "nobody";
  if (who === "court") return who;
  return side(ownRole) === who ? "you" : nameOfSide(processKind, who);
}
