import { KNOWN_COURTS } from "./known-courts";

const NAMES = new Map(KNOWN_COURTS.map(({ id, name }) => [id, name]));

/** The court's own name, Latvian in every language; its code when the list does not know it. */
export const courtName = (courtId: string): string => NAMES.get(courtId) ?? courtId;
