import type { AskedStep } from "./form";
import type { Issue } from "./issue";
import type { Judged } from "./judge-fields";
import { entriesOf, type TypedGroup } from "./typed";

/** An entry of a list that was left to the person whom it names. */
export type HandedEntry = { readonly step: string; readonly entry: string };

const HANDED = "handedOver";

/** What is waited for stands beside the answers while a draft is open, and is never kept with them: no field has this name. */
export const handedFact = (entries: readonly HandedEntry[]): TypedGroup => ({
  [HANDED]: entries.map(({ step, entry }) => `${step}/${entry}`),
});

export const withoutHandedFact = (typed: TypedGroup): TypedGroup =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name !== HANDED));

function isHanded(typed: TypedGroup, { step, entry }: HandedEntry): boolean {
  const handed = typed[HANDED];
  return Array.isArray(handed) && handed.includes(`${step}/${entry}`);
}

type Parted = Judged & {
  /** What others have still to answer. */
  readonly waiting: readonly Issue[];
};

/** Parts what is wrong at a step from what somebody else has still to fill; until they have, their entry is not there. */
export function withoutHanded(step: AskedStep, typed: TypedGroup, { answers, issues }: Judged): Parted {
  if (step.kind !== "list" || issues.length === 0) return { answers, issues, waiting: [] };
  const open = entriesOf(typed[step.id]).flatMap(({ id }, index) =>
    isHanded(typed, { step: step.id, entry: id }) ? [index] : [],
  );
  const isWaited = ({ field }: Issue): boolean =>
    open.some((index) => field.startsWith(`${step.id}.${String(index)}.`));
  const waiting = issues.filter((issue) => isWaited(issue));
  const unfinished = new Set(waiting.map(({ field }) => Number(field.split(".")[1])));
  const entries = answers[step.id] as readonly unknown[];
  return {
    answers: { ...answers, [step.id]: entries.filter((_, index) => !unfinished.has(index)) },
    issues: issues.filter((issue) => !isWaited(issue)),
    waiting,
  };
}
