import "server-only";
import type { ProceedingAddress } from "../proceeding-query";
import { type OpenedLookUp, openLookUp } from "./sealed-look-up";

/** What an address asks: a number for everybody to see, or a number with its code under seal. */
export const askedProceeding = ({ number, asked }: ProceedingAddress, now: Date): OpenedLookUp =>
  asked === undefined ? { typed: { number }, isExpired: false } : openLookUp(asked, now);
