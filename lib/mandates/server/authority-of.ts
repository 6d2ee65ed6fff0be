import "server-only";
import type { Reader } from "@/lib/cases/server/reader";
import { err, ok, type Result } from "@/lib/core/result";
import type { Mandate } from "@/lib/exchange/shapes";
import { mandateOf } from "./mandate-of";
import type { Freshness } from "./mandates-of";

/**
 * Under which mandate the reader's session acts now: null for the reader themselves. Asked before anything of a principal is
 * shown (at most half a minute old) and, `fresh`, before anything is filed.
 */
export async function authorityOf(
  reader: Reader,
  freshness: Freshness = {},
): Promise<Result<Mandate | null, "ended" | "unavailable">> {
  const { actingFor } = reader.viewer;
  if (actingFor === null) return ok(null);
  const found = await mandateOf(reader, actingFor.mandateId, freshness);
  if (found.ok) return found;
  // What the register no longer lists has ended too.
  return err(found.refusal === "unavailable" ? "unavailable" : "ended");
}
