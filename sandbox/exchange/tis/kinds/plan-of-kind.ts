import type { FilingFile, Plan } from "../filing-file";
import { planFrom } from "./plan";
import { rulesOf } from "./rules-of-kind";

/** What the court decides by itself on a filing that is before it from now on. */
export function plannedFrom(at: Date, { kind }: Pick<FilingFile, "kind">): Plan | null {
  const { automatic } = rulesOf(kind);
  return automatic === null ? null : planFrom(at, automatic);
}
