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

export function limitOf(typed: string | undefined): number {
  const limit = Number(typed ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new PlatformProblem(400, "requestInvalid", { detail: "limit" });
  return limit;
}
