import type { Place } from "@/lib/db/seal";

/** Where the sealed detail of a piece of news lives. */
export const detailPlace = (id: string): Place => ({ table: "notification", column: "detail", id });
