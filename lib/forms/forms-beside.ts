import { catalogEntry, FORM_IDS, type FormId } from "./catalog";
import { formsIn, type Situation, SITUATIONS } from "./situations";
import { formsFrom } from "./ways-out";

/** More are no help to somebody who looks for one. */
const MOST = 4;
/** Whoever may be meant by a dead end is nearer than who shares a situation. */
const LED_TO = 3;
const LED_FROM = 2;

/** These say where somebody stands, not what they need: forms that share them alone have little in common. */
const BROAD: readonly Situation[] = ["inCase", "other"];

/** A form that opens a case stands beside no request within one; one that is filed either way, beside both. */
function isLike(form: FormId, other: FormId): boolean {
  const [own, others] = [placeOf(form), placeOf(other)];
  return own === others || own === "either" || others === "either";
}

function placeOf(form: FormId): "new" | "inCase" | "either" {
  const { startedFrom } = catalogEntry(form);
  if (startedFrom === "caseIfAny") return "either";
  return startedFrom === "catalogue" ? "new" : "inCase";
}

function nearness(form: FormId, other: FormId): number {
  const shared = SITUATIONS.filter(
    (situation) =>
      !BROAD.includes(situation) && formsIn(situation).includes(form) && formsIn(situation).includes(other),
  );
  return (
    shared.length +
    (formsFrom(form).includes(other) ? LED_TO : 0) +
    (formsFrom(other).includes(form) ? LED_FROM : 0)
  );
}

/** The few forms that may be meant instead, the nearest first: a dead end leads from one to the other, or they serve the same need. */
export const formsBeside = (form: FormId): readonly FormId[] =>
  FORM_IDS.filter((other) => other !== form && isLike(form, other))
    .map((other) => ({ other, near: nearness(form, other) }))
    .filter(({ near }) => near > 0)
    .toSorted((one, next) => next.near - one.near)
    .slice(0, MOST)
    .map(({ other }) => other);
