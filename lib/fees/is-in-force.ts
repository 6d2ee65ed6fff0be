import type { ScheduledFee } from "./schedule";

/** Some items ended before their schedule. */
export const isInForce = ({ until }: Pick<ScheduledFee, "until">, date: string): boolean =>
  until === undefined || date <= until;
