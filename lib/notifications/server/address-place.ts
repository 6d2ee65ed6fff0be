import type { Place } from "@/lib/db/seal";

/** Where an address lives that is not yet confirmed. */
export const addressPlace = (id: string): Place => ({ table: "address_change", column: "address", id });
