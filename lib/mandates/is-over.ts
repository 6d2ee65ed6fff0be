import type { Mandate } from "@/lib/exchange/shapes";
import { isValidNow } from "./mandate";

/** What a person acts under is over when the register lists it no longer, or as not valid now. */
export function isOver(mandateId: string | undefined, mandates: readonly Mandate[], now: Date): boolean {
  if (mandateId === undefined) return false;
  const mandate = mandates.find((one) => one.mandateId === mandateId);
  return mandate === undefined || !isValidNow(mandate, now);
}
