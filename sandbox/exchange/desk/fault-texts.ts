import type { Fault, FaultKind } from "../faults";
import type { DeskLanguage } from "./texts";

/** A table of its own: some faults are called as codes of the contract are. */
const FAULTS: Readonly<Record<FaultKind, readonly [lv: string, en: string]>> = {
  down: ["platforma neatbild", "the platform does not answer"],
  slow: ["platforma ir lēna", "the platform is slow"],
  tooManyRequests: ["par daudz pieprasījumu", "too many requests"],
  unavailable: ["pakalpojums nav pieejams", "service unavailable"],
  errorAfterSuccess: ["kļūda pēc izdarīta darba", "error after the work was done"],
  resetAfterBytes: ["savienojums pārtrūkst", "the connection breaks"],
  wrongSchema: ["atbilde neatbilst līgumam", "the answer breaks the contract"],
  html: ["atbildes vietā tīmekļa lapa", "a web page instead of an answer"],
  huge: ["pārāk liela atbilde", "far too large an answer"],
  otherPerson: ["citas personas dati", "data of another person"],
  dropEvents: ["paziņojumi pazūd", "events are lost"],
  duplicateEvents: ["paziņojumi divreiz", "events come twice"],
  reversedEvents: ["paziņojumi otrādā secībā", "events in reverse order"],
  forgedEvents: ["viltoti paziņojumi", "forged events"],
};

/** A fault in words; scripts may switch one on for a single operation, whose name is the contract's. */
export function faultWords({ kind, operation }: Fault, language: DeskLanguage): string {
  const words = FAULTS[kind][language === "en" ? 1 : 0];
  return operation === null ? words : `${words} (${operation})`;
}
