import { typedQuery } from "@/lib/core/typed-query";
import { MUNICIPALITIES } from "./courts";
import type { CourtChoice } from "./court-choice";
import { type MatterFacts, courtsOfMatter } from "./court-of-matter";
import { courtAbove } from "./known-courts";
import {
  ASKED,
  type Asked,
  type Matter,
  type MatterField,
  MATTERS,
  PLACE_FIELDS,
  type PlaceField,
} from "./matter";
import { municipalitiesIn } from "./places-in";

const FIELDS = ["matter", "asked", ...PLACE_FIELDS, "court"] as const;
type QueryField = (typeof FIELDS)[number];

export type TypedMatter = Readonly<Partial<Record<QueryField, string>>>;

/** Takes whatever stands in an address; never refuses. */
export const typedMatter = typedQuery(FIELDS);

/** Words are under `directory:mine.faults.<code>`. */
export type MatterFault =
  | {
      readonly field: "matter" | MatterField;
      readonly code: "choose" | "unknownMatter" | "unknownCourt";
    }
  | {
      readonly field: PlaceField;
      readonly code: "unknownPlace" | "severalPlaces";
      readonly text: string;
      /** What the text may mean. */
      readonly municipalities: readonly string[];
    };

/** A place in somebody's own words, and the municipality that it was taken for. */
export type PlaceRead = {
  readonly field: PlaceField;
  readonly text: string;
  readonly municipality: string;
};

/** Where the person stands: asked for the matter, asked for its places, or answered. */
export type MatterReading = {
  readonly matter: Matter | null;
  readonly facts: MatterFacts;
  readonly faults: readonly MatterFault[];
  /** Where other words than a municipality's own name were typed: how they were understood. */
  readonly places: readonly PlaceRead[];
  /** Null until everything that must be known is known. */
  readonly choices: readonly CourtChoice[] | null;
};

const isMatter = (text: string): text is Matter => MATTERS.some((matter) => matter === text);

/** Reads what was chosen. A matter that was only now chosen is no fault for the places that are not told yet. */
export function readMatter(typed: TypedMatter): MatterReading {
  const nothing = { facts: {}, places: [], choices: null };
  if (typed.matter === undefined) {
    const faults: MatterFault[] = typed.asked === undefined ? [] : [{ field: "matter", code: "choose" }];
    return { ...nothing, matter: null, faults };
  }
  if (!isMatter(typed.matter))
    return { ...nothing, matter: null, faults: [{ field: "matter", code: "unknownMatter" }] };
  return readPlaces(typed.matter, typed);
}

function readPlaces(matter: Matter, typed: TypedMatter): MatterReading {
  const asked = ASKED[matter];
  const isFirstLook = typed.asked !== "places" && asked.every(({ field }) => typed[field] === undefined);
  const read = isFirstLook ? [] : asked.map((question) => readField(question, typed[question.field]));
  const faults = read.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  const known = read.flatMap(({ field, value, text }) =>
    value === undefined ? [] : [{ field, value, text }],
  );
  const facts: MatterFacts = Object.fromEntries(known.map(({ field, value }) => [field, value]));
  const places = known.flatMap(({ field, value, text }) =>
    field === "court" || text === value ? [] : [{ field, text, municipality: value }],
  );
  const isAnswered = faults.length === 0 && !(isFirstLook && asked.length > 0);
  return { matter, facts, faults, places, choices: isAnswered ? courtsOfMatter(matter, facts) : null };
}

type FieldRead = {
  readonly field: MatterField;
  readonly text: string;
  readonly value?: string;
  readonly fault?: MatterFault;
};

function readField({ field, isOptional }: Asked, typed: string | undefined): FieldRead {
  const text = typed ?? "";
  if (typed === undefined)
    return isOptional ? { field, text } : { field, text, fault: { field, code: "choose" } };
  if (field !== "court") return readPlace(field, text);
  return courtAbove(text) === null
    ? { field, text, fault: { field, code: "unknownCourt" } }
    : { field, text, value: text };
}

/** A municipality by its name, or by a town or an address in it, as far as the portal knows them. */
function readPlace(field: PlaceField, text: string): FieldRead {
  const municipalities = MUNICIPALITIES.includes(text) ? [text] : municipalitiesIn(text);
  const [value] = municipalities;
  if (value !== undefined && municipalities.length === 1) return { field, text, value };
  const code = value === undefined ? "unknownPlace" : "severalPlaces";
  return { field, text, fault: { field, code, text, municipalities } };
}
