import type { FilingState } from "@/lib/exchange/shapes";
import type { PaperDraft } from "../court-papers";
import type { FilingFile } from "../filing-file";
import { rulesOf } from "./rules-of-kind";

const RESOLVED: Partial<Record<FilingState, string>> = {
  granted: "un nolemj lūgumu apmierināt.",
  partlyGranted: "un nolemj lūgumu apmierināt daļēji, pārējā daļā noraidīt.",
  notGranted: "un nolemj lūgumu noraidīt.",
  refused: "un nolemj to nepieņemt.",
  noted: "un sniedz šādu atbildi.",
};

/** The paper that answers a filing where its kind has none of its own: what was asked, what was decided, and why. */
export function usualPaper(filing: FilingFile, outcome: FilingState, reason: string | null): PaperDraft {
  const { lvWhat } = rulesOf(filing.kind).name;
  const isLetter = outcome === "noted";
  return {
    kind: isLetter ? "notice" : "decision",
    title: `${isLetter ? "Atbilde uz" : "Lēmums par"} ${lvWhat}`,
    paragraphs: [
      `Tiesa izskata ${lvWhat} ar reģistrācijas numuru ${filing.registrationNumber} ${RESOLVED[outcome] ?? "."}`.replace(
        " .",
        ".",
      ),
      ...(reason === null ? [] : [isLetter ? reason : `Pamatojums: ${reason}`]),
    ],
  };
}
