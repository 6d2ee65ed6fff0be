import type { NewFiling } from "@/lib/exchange/shapes";
import { type CaseFile, roleOf } from "../case-file";
import { atMoment, onDay } from "../words";
import { textIn } from "./answers-of";
import { grantRequest, refuseRequest } from "./usual-decisions";

const ROLES: Record<CaseFile["participants"][number]["role"], string> = {
  claimant: "prasītājs",
  defendant: "atbildētājs",
  thirdPerson: "trešā persona",
  representative: "pārstāvis",
  applicant: "pieteikuma iesniedzējs",
  debtor: "parādnieks",
  authority: "iestāde",
  interestedPerson: "ieinteresētā persona",
  child: "bērns",
};

const STAGES: Record<CaseFile["status"], string> = {
  opened: "tiesnesis lemj par pieņemšanu",
  leftWithoutProgress: "pieteikums atstāts bez virzības",
  warningSent: "parādniekam nosūtīts brīdinājums",
  awaitingExplanation: "gaida otras puses paskaidrojumu",
  judgmentDateSet: "noteikta sprieduma sastādīšanas diena",
  hearingSet: "noteikta tiesas sēde",
  decided: "nolēmums pieņemts, bet vēl nav spēkā",
  underAppeal: "lieta nodota augstākai tiesai",
  inForce: "nolēmums ir spēkā",
  terminated: "tiesvedība izbeigta",
  refused: "pieteikumu atteikts pieņemt",
  deemedNotFiled: "pieteikums uzskatīts par neiesniegtu",
};

const FACTS: Readonly<Record<string, (file: CaseFile, content: NewFiling) => string>> = {
  participation: (file, { submitter }) => {
    const role = roleOf(file, submitter.personalCode);
    const name = `${submitter.givenName} ${submitter.familyName}`;
    return role === null ? `${name} lietas dalībnieku sarakstā nav.` : `${name} lietā ir ${ROLES[role]}.`;
  },
  stage: ({ status }) => `Lietas stāvoklis šodien: ${STAGES[status]}.`,
  inForce: ({ rulings }) => {
    const ruling = rulings.find(({ inForceSince }) => inForceSince !== null);
    return ruling?.inForceSince === null || ruling === undefined
      ? "Lietā nav nolēmuma, kas stājies spēkā."
      : `Nolēmums, kas pieņemts ${onDay(ruling.date)}, stājies spēkā ${onDay(ruling.inForceSince)}.`;
  },
  attendance: ({ hearings }) => {
    const held = hearings.filter(({ status }) => status === "held");
    return held.length === 0
      ? "Lietā tiesas sēdes nav notikušas."
      : `Lietā notikušās tiesas sēdes: ${held.map(({ startsAt }) => atMoment(new Date(startsAt))).join("; ")}.`;
  },
};

/** What the file of the case says of the fact that was asked for; without a case, or of another fact, the court's own words are needed. */
function certified(file: CaseFile | null, content: NewFiling): string[] {
  const fact = FACTS[textIn(content, "certifies") ?? ""];
  return file === null || fact === undefined ? [] : [fact(file, content)];
}

export const CERTIFICATE_DECISIONS = {
  grant: grantRequest({
    title: ["Izsniegt izziņu", "Issue the certificate"],
    paper: ({ filing: { content }, file, input: { text } }) => {
      const wanted = textIn(content, "certificateFor");
      const words = [...certified(file, content), ...(text === "" ? [] : [text])];
      return {
        kind: "certificate",
        title: "Izziņa",
        paragraphs: [
          ...(wanted === null ? [] : [`Izsniegta iesniegšanai: ${wanted}.`]),
          ...(words.length === 0 ? ["Tiesas rīcībā šādu ziņu nav."] : words),
        ],
      };
    },
  }),
  refuse: refuseRequest(),
} as const;
