import { isDay } from "@/lib/core/day";

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The moment that a text names; null for one that no calendar or clock shows, which `Date` would take for another. */
export function momentIn(text: string): Date | null {
  if (!isDay(SHAPE.exec(text)?.[1] ?? "")) return null;
  const moment = new Date(text);
  // The zone may lead out of the years that there are.
  return /^(?!0000)\d{4}-/.test(moment.toISOString()) ? moment : null;
}
