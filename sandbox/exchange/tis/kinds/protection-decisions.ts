import { z } from "zod";
import type { NewFiling } from "@/lib/exchange/shapes";
import { addressIn, sumIn, textIn } from "./answers-of";
import { optionalArea } from "./asked";
import { decision } from "./decision";
import { planFrom } from "./plan";
import { decidedUnheard, toldToAll } from "./unserved";
import { grantRequest, refuseRequest } from "./usual-decisions";

type Answered = Pick<NewFiling, "answers">;

/** What a measure cannot be executed without, as the application tells it. */
type Told = Readonly<Record<"home" | "distance" | "places" | "others", string | null>>;

const within = (told: string | null): string => (told === null ? "" : ` (${told})`);

/** Civil Procedure Law, s. 250.47(1), in the words of the operative part. */
const MEASURES: Readonly<Record<string, (told: Told) => string>> = {
  moveOut: ({ home }) =>
    `atbildētājam atstāt mājokli, kurā pastāvīgi dzīvo prasītājs${within(home)}, un aizliegt atgriezties un uzturēties tajā`,
  distance: ({ home, distance }) =>
    `aizliegt atbildētājam atrasties mājoklim, kurā pastāvīgi dzīvo prasītājs${within(home)}, tuvāk par ${distance === null ? "lūgto attālumu" : `${distance} metriem`}`,
  places: ({ places }) =>
    places === null
      ? "aizliegt atbildētājam uzturēties pieteikumā norādītajās vietās"
      : `aizliegt atbildētājam uzturēties šādās vietās: ${places}`,
  noMeeting: () =>
    "aizliegt atbildētājam satikties ar prasītāju un uzturēt ar to fizisku vai vizuālu saskari",
  noContact: () => "aizliegt atbildētājam jebkurā veidā sazināties ar prasītāju",
  noIntermediaries: () =>
    "aizliegt atbildētājam satikties un sazināties ar prasītāju ar citu personu starpniecību",
  noPersonalData: () => "aizliegt atbildētājam izmantot prasītāja personas datus",
  rehabilitation: () => "atbildētājam apgūt sociālās rehabilitācijas kursu vardarbīgas uzvedības mazināšanai",
  other: ({ others }) =>
    others === null
      ? "noteikt pārējos pieteikumā lūgtos aizliegumus un pienākumus"
      : `noteikt atbildētājam šādus aizliegumus un pienākumus: ${others}`,
};

/** The measures that were asked for; nothing where another form asked otherwise. */
function measuresIn({ answers }: Answered): readonly string[] {
  const measures = answers["measures"];
  return Array.isArray(measures) ? measures.filter((code): code is string => typeof code === "string") : [];
}

/** S. 250.58(7): within a year; thirty days where one who lives in the same home is kept from it (points 1 and 2). */
const daysToClaim = (content: Answered): number =>
  measuresIn(content).some((measure) => measure === "moveOut" || measure === "distance") ? 30 : 365;

function toldIn(content: Answered): Told {
  const metres = sumIn(content, "homeDistance");
  return {
    home: addressIn(content, "homeAddress"),
    distance: metres === null ? null : String(metres),
    places: textIn(content, "forbiddenPlaces"),
    others: textIn(content, "otherMeasures"),
  };
}

function operative(content: Answered): string[] {
  const told = toldIn(content);
  const measures = measuresIn(content).flatMap((code) => MEASURES[code]?.(told) ?? []);
  return measures.length === 0 ? ["noteikt pieteikumā lūgtos līdzekļus"] : measures;
}

const summaryOf = (content: Answered): string =>
  `Noteikt pagaidu aizsardzību pret vardarbību: ${operative(content).join("; ")}.`;

const grantedOf = (content: Answered) =>
  ({ outcome: "granted", summary: summaryOf(content), appealDays: null }) as const;

const remarks = (text: string): string[] => (text === "" ? [] : [text]);

const isMoveOut = (content: Answered): boolean => measuresIn(content).includes("moveOut");

/** S. 250.62(4): whoever must leave the home learns of it from the police; before that the decision is not to be seen by them. */
const SERVED = decision({
  title: ["Valsts policija iepazīstinājusi atbildētāju", "The State Police has served the other side"],
  outcome: "granted",
  from: ["granted"],
  isFree: true,
  needs: z.object({ text: optionalArea("Piezīme", "Note") }),
  isOffered: ({ file }) => file !== null,
  paper: ({ input: { text } }) => ({
    kind: "notice",
    title: "Paziņojums par lēmuma paziņošanu",
    paragraphs: ["Valsts policija ir iepazīstinājusi atbildētāju ar lēmumu.", ...remarks(text)],
  }),
  changes: (file, decided) =>
    toldToAll(
      file,
      { ...decided, documentId: decided.filing.answerDocumentId ?? null },
      grantedOf(decided.filing.content),
    ),
});

/** S. 250.58(2): evidence is obtained from others, and it is decided within twenty days from the receipt. */
const OBTAIN_EVIDENCE = decision({
  title: ["Pieprasīt pierādījumus", "Obtain evidence"],
  outcome: "registered",
  isFree: true,
  needs: z.object({ text: optionalArea("Kas un no kā jāpieprasa", "What to obtain and from whom") }),
  paper: ({ input: { text } }) => ({
    kind: "decision",
    title: "Lēmums par pierādījumu pieprasīšanu",
    paragraphs: [
      "Pieprasīt pierādījumus un pieteikumu izlemt 20 dienu laikā pēc tā saņemšanas (Civilprocesa likuma 250.⁵⁸ panta otrā daļa).",
      ...remarks(text),
    ],
  }),
  next: ({ moment }) => planFrom(moment.at, { days: 15, decision: "grant" }),
});

/** The judge decides without hearing the other side, by the next day (s. 250.58(1)); nobody complains of what was granted (s. 250.61). */
export const PROTECTION_DECISIONS = {
  grant: grantRequest({
    title: ["Noteikt pagaidu aizsardzību", "Order protection"],
    paper: ({ filing: { content, opensCase }, input: { text } }) => ({
      kind: "decision",
      title: "Lēmums par pagaidu aizsardzību pret vardarbību",
      paragraphs: [
        "Tiesa nolemj:",
        ...operative(content).map((measure) => `${measure};`),
        ...remarks(text),
        ...(opensCase === false
          ? []
          : [`prasību celt ${String(daysToClaim(content))} dienu laikā (250.⁵⁸ panta septītā daļa).`]),
        "Lēmums izpildāms nekavējoties. Izpildi kontrolē Valsts policija; par lēmuma nepildīšanu paredzēta kriminālatbildība (250.⁵⁹ pants).",
      ],
    }),
    changes: (file, decided) => {
      const { content } = decided.filing;
      const issued = decidedUnheard(file, decided, grantedOf(content));
      return isMoveOut(content) ? issued : toldToAll(issued, decided, grantedOf(content));
    },
    next: ({ filing: { content }, moment }) =>
      isMoveOut(content) ? planFrom(moment.at, { days: 1, decision: "served" }) : null,
  }),
  "obtain-evidence": OBTAIN_EVIDENCE,
  served: SERVED,
  // S. 250.62(1): only whoever asked is told of a refusal.
  refuse: refuseRequest({
    changes: (file, decided) =>
      decidedUnheard(file, decided, {
        outcome: "dismissed",
        summary: "Pieteikumu noraidīt.",
        appealDays: 10,
      }),
  }),
} as const;
