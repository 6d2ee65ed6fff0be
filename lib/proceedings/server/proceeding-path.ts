import "server-only";
import type { Language } from "@/lib/core/language";
import type { TypedProceedingQuery } from "../proceeding-query";
import { sealLookUp } from "./sealed-look-up";

/** Where the answer to what was typed stands: with a code under seal and for a short time, without one to be kept and sent on. */
export function proceedingPath(typed: TypedProceedingQuery, language: Language, now: Date): string {
  const { number = "", code = "" } = typed;
  const query = code.trim() === "" ? { number } : { asked: sealLookUp(typed, now) };
  return `/${language}/proceedings?${new URLSearchParams(query).toString()}`;
}
