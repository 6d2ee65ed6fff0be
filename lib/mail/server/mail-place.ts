import type { Place } from "@/lib/db/seal";

/** Where the sealed parts of an e-mail live. */
export const recipientPlace = (id: string): Place => ({ table: "mail_message", column: "recipient", id });
export const valuesPlace = (id: string): Place => ({ table: "mail_message", column: "values", id });
