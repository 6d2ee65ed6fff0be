import { typedQuery } from "@/lib/core/typed-query";
import { MUNICIPALITIES } from "./courts";
import { type MatterFacts, courtsOfMatter, type MatterChoice } from "./court-of-matter";
import { courtAbove } from "./known-courts";
import { ASKED, type Matter, type MatterField, MATTERS, PLACE_FIELDS } from "./matter";

const FIELDS = ["matter", "asked", ...PLACE_FIELDS, "court"] as const;
type QueryField = (typeof FIELDS)[number];

export type TypedMatter = Readonly<Partial<Record<QueryField, string>>>;

/** Takes whatever stands in an address; never refuses. */
export const typedMatter = typedQuery(FIELDS);

/** Words are under `directory:mine.faults.<code>`. */
export type MatterFault = {
  readonly field: "matter" | MatterField;
  readonly code: "choose" | "unknownMatter" | "unknownMunicipality" | "unknownCourt";
};

/** Where the person stands: asked for the matter, asked for its places, or answered. */
export type MatterReading = {
  readonly matter: Matter | null;
  readonly facts: MatterFacts;
  readonly faults: readonly MatterFault[];
  /** Null until everything that must be known is known. */
  readonly choices: readonly MatterChoice[] | null;
};

const isMatter = (text: string): text is Matter => MATTERS.some((matter) => matter === text);

/** Reads what was chosen. A matter that was only now chosen is no fault for the places that are not told yet. */
export function readMatter(typed: TypedMatter): MatterReading {
  const nothing = { facts: {}, choices: null };
  if (typed.matter === undefined) {
    const faults: MatterFault[] = typed.asked === undefined ? [] : [{ field: "matter", code: "choose" }];
    return { ...nothing, matter: null, faults };
  }
  if (!isMatter(typed.matter))
    return { ...nothing, matter: null, faults: [{ field: "matter", code: "unknownMatter" }] };
  return readPlaces(typed.matter, typed);
}

function readPlaces(matter: Matter, typed: TypedMatter): MatterReading {
  const isFirstLook =
    typed.asked !== "places" && ASKED[matter].every(({ field }) => typed[field] === undefined);
  const faults = isFirstLook
    ? []
    : ASKED[matter].flatMap(({ field, isOptional }) => {
        const code = faultOf(field, typed[field], isOptional === true);
        return code === null ? [] : [{ field, code }];
      });
  const facts: MatterFacts = Object.fromEntries(
    ASKED[matter].flatMap(({ field }) => (typed[field] === undefined ? [] : [[field, typed[field]]])),
  );
  const isAnswered = faults.length === 0 && !(isFirstLook && ASKED[matter].length > 0);
  return { matter, facts, faults, choices: isAnswered ? courtsOfMatter(matter, facts) : null };
}

function faultOf(
  field: MatterField,
  value: string | undefined,
  isOptional: boolean,
): MatterFault["code"] | null {
  if (value === undefined) return isOptional ? null : "choose";
  if (field === "court") return courtAbove(value) === null ? "unknownCourt" : null;
  return MUNICIPALITIES.includes(value) ? null : "unknownMunicipality";
}
