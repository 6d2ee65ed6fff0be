import { PlatformProblem } from "./problem";

/** A cursor is opaque to whoever holds it; inside it says after what to go on. */
export const cursorOf = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString("base64url");

export function positionOf(cursor: string | undefined): readonly unknown[] | null {
  if (cursor === undefined || cursor === "") return null;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(position)) return position as readonly unknown[];
  } catch {
    // Not one of ours, which is told below.
  }
  throw new PlatformProblem(400, "cursorInvalid");
}

export const limitOf = (typed: string | undefined): number => within(typed, { usual: 20, most: 100 });

/** Feeds of public data are read in longer pages. */
export const feedLimitOf = (typed: string | undefined): number => within(typed, { usual: 100, most: 500 });

function within(typed: string | undefined, { usual, most }: { usual: number; most: number }): number {
  const limit = Number(typed ?? usual);
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new PlatformProblem(400, "requestInvalid", { detail: "limit" });
  return limit;
}
