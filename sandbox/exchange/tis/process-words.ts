import type { CaseFile } from "./case-file";

/** How papers speak of a case, by the rules under which the court proceeds. */
export type ProcessWords = {
  /** "ierosinājusi lietu …" */
  readonly inWhich: string;
  /** To whom the notice goes, and of what: "Paziņojums {toWhom} par {aboutWhat}". */
  readonly toWhom: string;
  readonly aboutWhat: string;
  /** What is granted or dismissed. */
  readonly what: string;
  readonly isShort: boolean;
};

const CLAIM: ProcessWords = {
  inWhich: "prasības tiesvedības kārtībā",
  toWhom: "atbildētājam",
  aboutWhat: "prasību",
  what: "Prasību",
  isShort: false,
};
const PETITION: ProcessWords = { ...CLAIM, aboutWhat: "pieteikumu", what: "Pieteikumu" };

const WORDS: Record<CaseFile["processKind"], ProcessWords> = {
  simplified: { ...CLAIM, inWhich: "vienkāršotajā procedūrā", isShort: true },
  claim: CLAIM,
  special: { ...PETITION, inWhich: "sevišķās tiesāšanas kārtībā", toWhom: "ieinteresētajām personām" },
  undisputed: {
    ...PETITION,
    inWhich: "saistību bezstrīdus piespiedu izpildīšanas kārtībā",
    toWhom: "parādniekam",
  },
  warning: {
    ...PETITION,
    inWhich: "saistību piespiedu izpildīšanas brīdinājuma kārtībā",
    toWhom: "parādniekam",
  },
  protection: { ...PETITION, inWhich: "par pagaidu aizsardzību pret vardarbību" },
  securing: { ...PETITION, inWhich: "par prasības nodrošināšanu" },
  administrative: { ...PETITION, inWhich: "administratīvajā procesā", toWhom: "iestādei" },
};

export const processWords = ({ processKind }: Pick<CaseFile, "processKind">): ProcessWords =>
  WORDS[processKind];
