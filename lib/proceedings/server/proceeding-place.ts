import "server-only";
import type { Place } from "@/lib/db/seal";

/** To where the sealed course of a case is bound. */
export const placeOfProceeding = (id: string): Place => ({ table: "proceeding", column: "body", id });
