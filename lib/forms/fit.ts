import { z } from "zod";
import type { Day } from "@/lib/core/day";
import type { Form, QuestionStep } from "./form";
import type { Issue } from "./issue";
import { isBlank, textOf, type TypedGroup } from "./typed";
import { walk } from "./walk";

/** The questions that tell whether a form is the right one; nothing where a form is for whoever opens it. */
export function precheckOf(form: Form): QuestionStep | undefined {
  const [first] = form.steps;
  return first?.kind === "questions" && first.isPrecheck ? first : undefined;
}

export type Fit =
  | { readonly status: "asked"; readonly issues: readonly Issue[] }
  | { readonly status: "stopped"; readonly deadEnd: string }
  | { readonly status: "fits" };

/** Judges the first questions alone, with the dead ends that follow them at once: the same as the form itself will. */
export function fitOf(form: Form, typed: TypedGroup, today: Day): Fit {
  const next = form.steps.findIndex((step, index) => index > 0 && step.kind !== "stop");
  const steps = next === -1 ? form.steps : form.steps.slice(0, next);
  const walked = walk({ ...form, steps }, typed, today);
  if (walked.status === "incomplete") return { status: "asked", issues: walked.issues };
  return walked.status === "stopped" ? { status: "stopped", deadEnd: walked.deadEnd } : { status: "fits" };
}

const PAIR = /^[A-Za-z]{1,40}:[A-Za-z]{1,40}$/;
const MOST = 12;

/** Answers to the first questions as an address carries them: `claimAbout:money,defendantPlace:latvia`. Anything else is none. */
export const broughtFit = z
  .string()
  .transform((text): TypedGroup => {
    const pairs = text.split(",").filter((pair) => PAIR.test(pair));
    return Object.fromEntries(
      pairs.slice(0, MOST).map((pair) => {
        const [name = "", answer = ""] = pair.split(":");
        return [name, answer] as const;
      }),
    );
  })
  .catch({});

export const fitText = (typed: TypedGroup): string =>
  Object.entries(typed)
    .map(([name, value]) => `${name}:${textOf(value)}`)
    .filter((pair) => PAIR.test(pair))
    .join(",");

/** What of it the form asks first; other names are nobody's. */
export function typedOfFit(form: Pick<Form, "steps">, fit: TypedGroup): TypedGroup {
  const [first] = form.steps;
  if (first?.kind !== "questions" || !first.isPrecheck) return {};
  const names = Object.keys(first.fields).filter((name) => Object.hasOwn(fit, name) && !isBlank(fit[name]));
  return Object.fromEntries(names.map((name) => [name, textOf(fit[name])]));
}
