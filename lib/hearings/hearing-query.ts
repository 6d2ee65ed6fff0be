import { addDays, type Day, day, daysBetween, isDay } from "@/lib/core/day";
import { typedQuery } from "@/lib/core/typed-query";
import { caseNumberKey } from "./case-number-key";
import { PROCESS_KINDS, type ProcessKind } from "./listed-hearing";

/** What is searched; null where nothing was asked. */
export type HearingQuery = {
  readonly courtId: string | null;
  readonly courthouseId: string | null;
  /** The first day; today unless asked otherwise. */
  readonly from: Day;
  /** The last day; null is open. */
  readonly to: Day | null;
  readonly judge: string | null;
  readonly caseNumber: string | null;
  readonly kind: ProcessKind | null;
  readonly text: string | null;
};

export const HEARING_FIELDS = [
  "court",
  "courthouse",
  "from",
  "to",
  "judge",
  "caseNumber",
  "kind",
  "text",
] as const;
export type HearingField = (typeof HEARING_FIELDS)[number];

/** What was typed, as it was typed; nothing where nothing was. */
export type TypedHearingQuery = Readonly<Partial<Record<HearingField, string>>>;

/** What is wrong with a field; words are under `hearings:faults.<code>`. */
export type HearingFaultCode =
  | "unknownCourt"
  | "unknownCourthouse"
  | "otherCourthouse"
  | "impossibleDay"
  | "reversedRange"
  | "rangeTooLong"
  | "tooLong"
  | "strangeCharacters"
  | "malformedNumber"
  | "unknownKind";
export type HearingFault = { readonly field: HearingField; readonly code: HearingFaultCode };

export type ReadHearingQuery = { readonly query: HearingQuery; readonly faults: readonly HearingFault[] };

export const MAX_RANGE_DAYS = 400;
export const MAX_TEXT_CHARACTERS = 100;

/** No calendar of a court reaches beyond; PostgreSQL's own limits lie further out. */
const FIRST_DAY = day("1990-01-01");
const LAST_DAY = day("2199-12-31");

/** Takes whatever stands in an address; never refuses. */
export const typedHearingQuery = typedQuery(HEARING_FIELDS);

/** What the reader must know of the world. */
export type QueryWorld = {
  readonly today: Day;
  readonly isCourt: (id: string) => boolean;
  /** The court of a courthouse; undefined for none of ours. */
  readonly courtOfCourthouse: (id: string) => string | undefined;
};

/** Reads what was typed. What is wrong is told by field and not searched for; the rest stands. */
export function readHearingQuery(typed: TypedHearingQuery, world: QueryWorld): ReadHearingQuery {
  const faults: HearingFault[] = [];
  const refuse = (field: HearingField, code: HearingFaultCode): null => {
    faults.push({ field, code });
    return null;
  };
  const words = (field: "judge" | "text"): string | null =>
    readWords(typed[field], (code) => refuse(field, code));
  const query: HearingQuery = {
    ...readPlace(typed, world, refuse),
    ...readRange(typed, world.today, refuse),
    judge: words("judge"),
    caseNumber: readNumber(typed.caseNumber, (code) => refuse("caseNumber", code)),
    kind: readKind(typed.kind, (code) => refuse("kind", code)),
    text: words("text"),
  };
  return { query, faults };
}

type Refuse = (field: HearingField, code: HearingFaultCode) => null;
type RefuseOne = (code: HearingFaultCode) => null;

function readPlace(
  typed: TypedHearingQuery,
  world: QueryWorld,
  refuse: Refuse,
): Pick<HearingQuery, "courtId" | "courthouseId"> {
  const court = typed.court?.toUpperCase();
  const house = typed.courthouse?.toUpperCase();
  const courtId = court === undefined ? null : world.isCourt(court) ? court : refuse("court", "unknownCourt");
  if (house === undefined) return { courtId, courthouseId: null };
  const itsCourt = world.courtOfCourthouse(house);
  if (itsCourt === undefined) return { courtId, courthouseId: refuse("courthouse", "unknownCourthouse") };
  if (courtId !== null && courtId !== itsCourt)
    return { courtId, courthouseId: refuse("courthouse", "otherCourthouse") };
  return { courtId, courthouseId: house };
}

function readRange(typed: TypedHearingQuery, today: Day, refuse: Refuse): Pick<HearingQuery, "from" | "to"> {
  const read = (field: "from" | "to"): Day | null => {
    const text = typed[field];
    return text === undefined ? null : (typedDay(text) ?? refuse(field, "impossibleDay"));
  };
  const to = read("to");
  const typedFrom = read("from");
  // A number is looked for in the whole calendar. Whoever asks only for an end that has passed wants what was before it.
  const usual =
    typed.caseNumber !== undefined
      ? FIRST_DAY
      : to !== null && to < today
        ? addDays(to, -MAX_RANGE_DAYS)
        : today;
  const from = typedFrom ?? usual;
  if (to === null) return { from, to };
  if (to < from) return { from, to: refuse("to", "reversedRange") };
  if (from !== FIRST_DAY && daysBetween(from, to) > MAX_RANGE_DAYS)
    return { from, to: refuse("to", "rangeTooLong") };
  return { from, to };
}

/** A day as the browser's own field sends it (2026-03-12) or as people write it (12.3.2026., 12/03/2026, 12.3.26). */
export function typedDay(text: string): Day | null {
  const bare = text.replaceAll(/\s/g, "");
  const [, dayOfMonth, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?$/.exec(bare) ?? [];
  const iso =
    dayOfMonth === undefined || month === undefined || year === undefined
      ? bare
      : `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  return isDay(iso) && iso >= FIRST_DAY && iso <= LAST_DAY ? iso : null;
}

const STRANGE = /\p{Cc}|\p{Cs}|\p{Co}|\p{Cn}|\uFFFD/u;

function readWords(text: string | undefined, refuse: RefuseOne): string | null {
  if (text === undefined) return null;
  if (text.length > MAX_TEXT_CHARACTERS) return refuse("tooLong");
  return STRANGE.test(text) ? refuse("strangeCharacters") : text;
}

function readNumber(text: string | undefined, refuse: RefuseOne): string | null {
  if (text === undefined) return null;
  if (text.length > MAX_TEXT_CHARACTERS) return refuse("tooLong");
  return caseNumberKey(text) === null ? refuse("malformedNumber") : text;
}

function readKind(text: string | undefined, refuse: RefuseOne): ProcessKind | null {
  if (text === undefined) return null;
  return PROCESS_KINDS.find((kind) => kind === text) ?? refuse("unknownKind");
}

/** Everything from a day on, for whoever wants the calendar without a form. */
export const everythingFrom = (from: Day, days: number | null = null): HearingQuery => ({
  courtId: null,
  courthouseId: null,
  from,
  to: days === null ? null : addDays(from, days),
  judge: null,
  caseNumber: null,
  kind: null,
  text: null,
});
