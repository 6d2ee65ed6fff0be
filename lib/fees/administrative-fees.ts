import { fixed, type Known } from "./rates";
import type { ScheduledFee } from "./schedule";

/** Administrative Procedure Law, s. 124(1)–(6): the same amounts were read in 2021 and in 2026. */
export const administrativeFees = (known: Known): Readonly<Record<string, ScheduledFee>> => ({
  "administrative.application": known("administrativeApplication", fixed(30), "APL s. 124(1)"),
  "administrative.appeal": known("administrativeAppeal", fixed(60), "APL s. 124(2)"),
  "administrative.ancillary": known("administrativeAncillary", fixed(15), "APL s. 124(3)"),
  "administrative.cassation": known("administrativeCassation", fixed(70), "APL s. 124(4)"),
  "administrative.interim": known("administrativeInterim", fixed(15), "APL s. 124(5)"),
  "administrative.new_facts": known("administrativeNewFacts", fixed(15), "APL s. 124(6)"),
});
