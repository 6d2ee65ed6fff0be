import type { Court, CourtDocument, Defect, NewFiling, Party, TimelineEntry } from "@/lib/exchange/shapes";
import { hearsCivil } from "../../registers/courts";
import type { CaseFile } from "../case-file";
import type { Decision } from "./decision";
import { USUAL_DECISIONS } from "./usual-decisions";

export type FilingKind = NewFiling["kind"];

/** What the court calls it. `lvOf` is the genitive, `lvWhat` the accusative: "Lēmums par {lvWhat}". */
export type Name = {
  readonly lv: string;
  readonly lvOf: string;
  readonly lvWhat: string;
  readonly en: string;
};

export type Incoming = {
  readonly content: NewFiling;
  /** The case in which it is filed; null where it opens one, or where the register does not know which. */
  readonly file: CaseFile | null;
  readonly court: Court;
};
export type Refusal = { readonly code: string; readonly detail?: string };

export type Judged = {
  readonly content: NewFiling;
  /** What cured it, the oldest first. */
  readonly corrections: readonly NewFiling[];
  readonly file: CaseFile | null;
};

export type NewCase = {
  readonly processKind: CaseFile["processKind"];
  /** What the submitter is in the case; who files for somebody named in this role is the representative. */
  readonly role: Extract<Party["role"], "claimant" | "applicant">;
  /** claim: accepted, explained, heard and judged by the acts of the case · decision: answered by a decision of the kind. */
  readonly course: "claim" | "decision";
  /** Within how many days the judge decides whether to take it. */
  readonly termDays: number;
  /** Whether the public may see nothing of it (Civil Procedure Law, s. 11(1)). */
  readonly isClosed: (content: NewFiling) => boolean;
};

/** What the court does when nobody at the desk does anything. */
export type Automatic = {
  /** After so many days from the registration, on the next working morning. */
  readonly days: number;
  readonly decision: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** How the register and the court deal with one kind of filing. */
export type KindRules = {
  readonly name: Name;
  /**
   * newCase: opens one · inCase: belongs into one that is there · caseOrNewCase: into one where it names one, else opens one ·
   * caseOrNone: into one where it names one, else it is answered without any.
   */
  readonly goes: "newCase" | "inCase" | "caseOrNewCase" | "caseOrNone";
  /** What case it opens; null where it opens none. */
  readonly newCase: NewCase | null;
  /** What its paper is in the file of the case. */
  readonly paperKind: CourtDocument["kind"];
  /** How its receipt stands in the course of a case that is there. */
  readonly received: TimelineEntry["kind"];
  /**
   * Who in the case sees it and the answer: everybody, or only who filed it; `submitterInCase`: only who filed it where the case was
   * there before, since the other side must not learn of it early.
   */
  readonly audience: "all" | "submitter" | "submitterInCase";
  /** Whether it may be addressed to this court. */
  readonly isFor: (court: Court) => boolean;
  /** What a register refuses at once with 422; null where nothing stands against it. */
  readonly refusal: (incoming: Incoming) => Refusal | null;
  /** What a judge who only reckons finds, besides what is owed. */
  readonly defects: (judged: Judged) => readonly Defect[];
  /** Whether it may be left without progress, with a term to cure (s. 133); else a defect is a reason to refuse. */
  readonly isCurable: boolean;
  /** Whether it is refused while it is unpaid, instead of being left without progress (s. 440.6, 445(2), 453(6), 478(4)). */
  readonly isRefusedUnpaid: (file: CaseFile | null) => boolean;
  /** Whether the ruling stays out of force until it is answered (s. 203(1)). */
  readonly holdsBack: boolean;
  /** What the court names where the portal knew no sum; null where the court does not know either. */
  readonly feeCents: (content: NewFiling) => number | null;
  /** What the desk may answer, by code; the order is that of the desk. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Null where it waits for the desk alone, or goes the way of a claim. */
  readonly automatic: Automatic | null;
};

type Usual = Omit<KindRules, "name">;

const COMMON = {
  refusal: () => null,
  defects: () => [],
  feeCents: () => null,
  isRefusedUnpaid: () => false,
  holdsBack: false,
  audience: "all",
  received: "requestReceived",
} as const satisfies Partial<Usual>;

/** Civil Procedure Law, s. 131: the judge decides on a claim within ten days. */
const TERM_OF_CLAIM = 10;

/** A claim of the civil courts of first instance: goes its way by the acts of the case, not by a decision on the filing. */
export const USUAL_CLAIM = {
  ...COMMON,
  goes: "newCase",
  newCase: {
    processKind: "claim",
    role: "claimant",
    course: "claim",
    termDays: TERM_OF_CLAIM,
    isClosed: () => false,
  },
  paperKind: "claim",
  isFor: hearsCivil,
  isCurable: true,
  decisions: {},
  automatic: null,
} as const satisfies Usual;

/** What opens a case and is decided by one decision, without the other side explaining itself first. */
export const USUAL_PETITION = {
  ...USUAL_CLAIM,
  newCase: { ...USUAL_CLAIM.newCase, role: "applicant", course: "decision" },
  paperKind: "request",
  automatic: { days: 3, decision: "grant", input: {} },
} as const satisfies Usual;

/** What is asked for in a case that is there. The law gives no term for most of it: this court takes five days. */
export const USUAL_REQUEST = {
  ...COMMON,
  goes: "inCase",
  newCase: null,
  paperKind: "request",
  isFor: () => true,
  isCurable: false,
  decisions: USUAL_DECISIONS,
  automatic: { days: 5, decision: "grant", input: {} },
} as const satisfies Usual;
