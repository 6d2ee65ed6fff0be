import type { Place } from "@/lib/db/seal";

/** Where the sealed address of a follow lives. */
export const followEmailPlace = (id: string): Place => ({ table: "follow", column: "email", id });
