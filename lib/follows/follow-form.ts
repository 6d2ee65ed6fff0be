import { z } from "zod";
import { typedField } from "@/lib/core/typed-query";

const FAULTS = ["required", "tooLong", "notAnEmail", "numberRequired", "notANumber", "hearingGone"] as const;
export type FollowFault = (typeof FAULTS)[number];

/** At which field each fault stands. */
export const FIELD_OF: Readonly<Record<FollowFault, "email" | "number" | "hearing">> = {
  required: "email",
  tooLong: "email",
  notAnEmail: "email",
  numberRequired: "number",
  notANumber: "number",
  hearingGone: "hearing",
};

/** The address of the form: what it is about, and what was wrong with what was posted. */
export const followQuery = z.object({
  number: typedField,
  hearing: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,64}$/)
    .optional()
    // What is no hearing at all is one that is gone.
    .catch("unknown"),
  fault: z.enum(FAULTS).optional().catch(undefined),
  /** What else was wrong. */
  also: z.enum(FAULTS).optional().catch(undefined),
  /** The typed address, sealed. */
  typed: z.string().max(2_000).optional().catch(undefined),
});
export type FollowQuery = z.infer<typeof followQuery>;

/** What the form shows. */
export type FollowFormView = {
  readonly number: string;
  /** The hearing that is to be followed, when it is one. */
  readonly hearing: { readonly id: string; readonly courtName: string; readonly startsAt: Date } | null;
  readonly email: string;
  readonly faults: readonly FollowFault[];
};
