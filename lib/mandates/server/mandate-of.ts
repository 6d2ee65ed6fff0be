import "server-only";
import type { Reader } from "@/lib/cases/server/reader";
import { err, ok, type Result } from "@/lib/core/result";
import type { Mandate } from "@/lib/exchange/shapes";
import { isValidNow } from "../mandate";
import { type Freshness, mandatesOf } from "./mandates-of";

/**
 * A mandate of the reader that is valid now. Another's mandate and one that is not there are the same: not found. What the
 * register said last is not enough to act on: while it is silent, nobody acts for others.
 */
export async function mandateOf(
  reader: Reader,
  mandateId: string,
  freshness: Freshness = {},
): Promise<Result<Mandate, "notFound" | "ended" | "unavailable">> {
  const told = await mandatesOf(reader, freshness);
  if (told === "unavailable" || told.isLastKnown) return err("unavailable");
  const mandate = told.value.find((one) => one.mandateId === mandateId);
  if (mandate === undefined) return err("notFound");
  return isValidNow(mandate, new Date()) ? ok(mandate) : err("ended");
}
