import type { ProcessKind } from "./listed-hearing";

/** By what the calendar is walked: each shape has an index of its own. */
export type SearchShape = {
  readonly place: "any" | "court" | "house";
  readonly matter: "any" | "kind" | "subject";
  readonly judge: "any" | "judge";
};

export type SearchKey = {
  readonly place: string | null;
  readonly kind: ProcessKind | null;
  readonly subjectId: number | null;
  readonly judgeId: number | null;
};

/** One walk: along the index of its shape once for each key; what it finds may be narrowed where keys would be too many. */
export type Walk = {
  readonly shape: SearchShape;
  readonly keys: readonly SearchKey[];
  readonly onlySubjects: readonly number[] | null;
  readonly onlyHouses: readonly string[] | null;
};

/** What was found in the dictionaries; null where nothing was asked. */
export type Sought = {
  readonly courts: ReadonlySet<string> | null;
  readonly houses: ReadonlySet<string> | null;
  readonly subjects: ReadonlySet<number> | null;
  readonly judges: ReadonlySet<number> | null;
};

/** So many times an index is descended in one walk. */
const MOST_KEYS = 300;

/** How what is sought is walked. Where keys would be too many, what is frequent only narrows. */
export function walkOf(sought: Sought, kind: ProcessKind | null): Walk {
  const { judges, subjects } = sought;
  const { shape, ids } = placesOf(sought);
  const isTooWide = judges !== null && size(ids) * judges.size > MOST_KEYS;
  const places = isTooWide ? null : ids;
  const driven = size(places) * size(judges);
  const isTooDeep = driven > 1 && driven * size(subjects) > MOST_KEYS;
  const bySubject = isTooDeep ? null : subjects;
  const parts = { places, judges, subjects: bySubject, kind: bySubject === null ? kind : null };
  return {
    shape: {
      place: isTooWide ? "any" : shape,
      matter: matterOf(parts),
      judge: judges === null ? "any" : "judge",
    },
    keys: product(parts),
    onlySubjects: isTooDeep ? listed(subjects) : null,
    onlyHouses: isTooWide ? listed(ids) : null,
  };
}

const listed = <Id>(set: ReadonlySet<Id> | null): readonly Id[] | null => (set === null ? null : [...set]);

const matterOf = ({ subjects, kind }: Pick<Parts, "subjects" | "kind">): SearchShape["matter"] =>
  subjects !== null ? "subject" : kind !== null ? "kind" : "any";

const size = (set: ReadonlySet<unknown> | null): number => set?.size ?? 1;

/** A judge sits in one court, so that with judges the court is said already. */
function placesOf({ courts, houses, judges }: Sought): {
  shape: SearchShape["place"];
  ids: ReadonlySet<string> | null;
} {
  if (houses !== null) return { shape: "house", ids: houses };
  return courts !== null && judges === null ? { shape: "court", ids: courts } : { shape: "any", ids: null };
}

type Parts = {
  readonly places: ReadonlySet<string> | null;
  readonly subjects: ReadonlySet<number> | null;
  readonly judges: ReadonlySet<number> | null;
  readonly kind: ProcessKind | null;
};

const eachOf = <Id>(set: ReadonlySet<Id> | null): readonly (Id | null)[] =>
  set === null ? [null] : [...set];

const product = ({ places, subjects, judges, kind }: Parts): SearchKey[] =>
  eachOf(places).flatMap((place) =>
    eachOf(judges).flatMap((judgeId) =>
      eachOf(subjects).map((subjectId) => ({ place, kind, subjectId, judgeId })),
    ),
  );
