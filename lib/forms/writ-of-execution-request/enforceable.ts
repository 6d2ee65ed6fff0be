import type { Day } from "@/lib/core/day";
import type { Facts } from "../facts";
import { knownRuling, type RulingAnswers } from "../parts/ruling";

/** The register says that the ruling is in force: nothing has to be asked. */
export const isKnownInForce = (above: RulingAnswers & Pick<Facts, "inCase">): boolean =>
  (knownRuling(above, above)?.inForceSince ?? null) !== null;

/** Civil Procedure Law, s. 541(2): while a term to comply of one's own will runs, the writ is not to be had. */
export const isWithinVoluntaryTerm = ({
  voluntaryUntil,
  today,
}: { readonly voluntaryUntil: Day | null } & Pick<Facts, "today">): boolean =>
  voluntaryUntil !== null && voluntaryUntil >= today;
