import { z } from "zod";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { Defect, NewFiling } from "@/lib/exchange/shapes";
import { moved, noted, withoutOpenHearings } from "../case-file";
import { onDay } from "../words";
import { textIn } from "./answers-of";
import { dayIn } from "./asked";
import { claimDefects, entriesIn, hasDocument } from "./claim-defects";
import { decision } from "./decision";
import type { Judged } from "./kind-rules";

const YEAR = 365;

/**
 * Civil Procedure Law, s. 240(2): not where the spouses have lived apart for more than a year, nor where the divorce has to do
 * with violence. That both object is said in the hearing, and the desk knows.
 */
export function mayPostpone(content: Pick<NewFiling, "answers" | "receivedAt">): boolean {
  const apartSince = textIn(content, "apartSince");
  const yearBefore = addDays(dayInRiga(new Date(content.receivedAt)), -YEAR);
  return textIn(content, "violence") !== "yes" && (apartSince === null || apartSince >= yearBefore);
}

export const DIVORCE_DECISIONS = {
  postpone: decision({
    title: ["Atlikt samierināšanai", "Postpone for reconciliation"],
    outcome: "registered",
    from: ["registered"],
    isFree: true,
    needs: z.object({ until: dayIn(60, "Līdz kurai dienai", "Until which day") }),
    isOffered: ({ filing, file }) => file !== null && mayPostpone(filing.content),
    paper: ({ input: { until } }) => ({
      kind: "decision",
      title: "Lēmums par lietas izskatīšanas atlikšanu",
      paragraphs: [
        `Atlikt lietas izskatīšanu, lai atjaunotu laulāto kopdzīvi vai veicinātu strīda mierīgu atrisinājumu (Civilprocesa likuma 240. pants). Tiesa lietu turpinās ${onDay(until)}.`,
      ],
    }),
    changes: (file, { moment: { at }, input: { until } }) =>
      moved(
        noted(withoutOpenHearings(file), { at, kind: "hearingPostponed", text: "Atlikts samierināšanai" }),
        {
          at,
          status: file.status,
          nextStep: { who: "court", by: until },
        },
      ),
  }),
} as const;

/** What is found in a claim for divorce: as in every claim, and whose children they are. */
export const divorceDefects = (judged: Judged): readonly Defect[] => [
  ...claimDefects(judged),
  ...(entriesIn(judged.content, "children").length > 0 && !hasDocument(judged, "birthFacts")
    ? [{ field: "attachments", text: "Nav pievienots dokuments par bērna dzimšanu." }]
    : []),
];
