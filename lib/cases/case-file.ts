import type { Case, CourtDocument, Due, Hearing, Ruling } from "@/lib/exchange/shapes";

/** What a register said, and when it said so. */
export type Copy<Value> = {
  readonly value: Value;
  readonly asOf: Date;
  /** The register does not answer now: this is the last it said. */
  readonly isLastKnown: boolean;
};

/** A part of the case that is neither to be had now nor known from before. */
export type Missing = "unavailable";
export type Part<Value> = Copy<Value> | Missing;

/** A case with everything that its page shows. Each part stands for itself: one that is missing takes no other with it. */
export type CaseFile = {
  readonly summary: Copy<Case>;
  readonly documents: Part<readonly CourtDocument[]>;
  readonly hearings: Part<readonly Hearing[]>;
  readonly rulings: Part<readonly Ruling[]>;
  readonly dues: Part<readonly Due[]>;
};

/** The value of a part, or what stands in for one that is missing. */
export const valueOr = <Value>(part: Part<Value>, standIn: Value): Value =>
  part === "unavailable" ? standIn : part.value;

/** The moment as of which a page is right as a whole when the register is silent; nothing when all of it is of now. */
export function lastKnownSince(parts: readonly Part<unknown>[]): Date | undefined {
  const lastKnown = parts.flatMap((part) =>
    part !== "unavailable" && part.isLastKnown ? [part.asOf.getTime()] : [],
  );
  return lastKnown.length === 0 ? undefined : new Date(Math.min(...lastKnown));
}
