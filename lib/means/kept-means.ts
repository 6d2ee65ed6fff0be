import { z } from "zod";
import { type Day, dayInRiga } from "@/lib/core/day";
import type { Issue } from "@/lib/forms/issue";
import { judgeStep } from "@/lib/forms/judge-fields";
import { MEANS_STEPS, type MeansStep } from "@/lib/forms/parts/means-answers";
import type { TypedGroup } from "@/lib/forms/typed";
import { MEANS_DAYS } from "./means-days";
import { meansStep } from "./means-questions";

const DAY = 86_400_000;

export const meansExpiry = (savedAt: Date): Date => new Date(savedAt.getTime() + MEANS_DAYS * DAY);

/** What the sealed row holds: what was typed, right or wrong, and which steps were seen. */
export const meansBody = z.object({
  typed: z.record(z.string(), z.unknown()),
  answered: z.array(z.enum(MEANS_STEPS)),
});
export type MeansBody = z.infer<typeof meansBody>;

export const EMPTY_MEANS: MeansBody = { typed: {}, answered: [] };

export type KeptMeans = MeansBody & {
  readonly filledOn: Day;
  /** The last day on which they are there. */
  readonly keptUntil: Day;
};

export const meansPlace = (personId: string) => ({ table: "means_answers", column: "body", id: personId });

export const keptUntil = (expiresAt: Date): Day => dayInRiga(expiresAt);

/** What is wrong with a step as it was typed. */
export const issuesOfMeans = (step: MeansStep, typed: TypedGroup, today: Day): readonly Issue[] =>
  judgeStep(meansStep(step), typed, { today, principal: null, inCase: null, filerCode: null }).issues;

export type MeansProgress = "todo" | "wrong" | "done";

/** How far a step is: not opened yet, something to mend, or answered. */
export const progressOfMeans = (
  step: MeansStep,
  { typed, answered }: MeansBody,
  today: Day,
): MeansProgress => {
  if (!answered.includes(step)) return "todo";
  return issuesOfMeans(step, typed, today).length === 0 ? "done" : "wrong";
};

/** The first step that wants something; nothing when all are answered. */
export const openStep = (body: MeansBody, today: Day): MeansStep | undefined =>
  MEANS_STEPS.find((step) => progressOfMeans(step, body, today) !== "done");
