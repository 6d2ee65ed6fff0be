import type { CourtPlaces } from "./court-place";
import { hasStem, soughtStems, wordsOf } from "./folded-words";
import type { HearingQuery } from "./hearing-query";
import type { ProcessKind } from "./listed-hearing";

/** The small dictionaries in which words are looked up before any hearing is touched. */
export type Dictionaries = {
  readonly places: CourtPlaces;
  readonly judges: readonly { readonly id: number; readonly courtId: string; readonly name: string }[];
  readonly subjects: readonly { readonly id: number; readonly kind: string; readonly name: string }[];
};

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

/** The walks that together find what was asked; none when nothing can be found. */
export function searchPlan(query: HearingQuery, dictionaries: Dictionaries): readonly Walk[] {
  const judged = allWords(query.judge ?? "", { ...NOTHING_ASKED, ...asked(query) }, (state, stem) =>
    narrowed(state, "judges", judgesWith(dictionaries, stem)),
  );
  const found = judged.flatMap((state) =>
    allWords(query.text ?? "", state, (narrowing, stem) => [
      ...narrowed(narrowing, "judges", judgesWith(dictionaries, stem)),
      ...narrowed(narrowing, "subjects", subjectsWith(dictionaries, stem)),
      ...narrowed(narrowing, "courts", courtsWith(dictionaries, stem)),
      ...narrowed(narrowing, "houses", housesWith(dictionaries, stem)),
    ]),
  );
  const consistent = found.flatMap((state) => agreed(state, query.kind, dictionaries));
  return joined(consistent.map((state) => walkOf(state, query.kind)));
}

type State = {
  readonly courts: ReadonlySet<string> | null;
  readonly houses: ReadonlySet<string> | null;
  readonly subjects: ReadonlySet<number> | null;
  readonly judges: ReadonlySet<number> | null;
};

const NOTHING_ASKED: State = { courts: null, houses: null, subjects: null, judges: null };
/** Ways of understanding a text that are followed; more are never told apart by anybody. */
const MOST_STATES = 48;

const asked = ({ courtId, courthouseId }: HearingQuery): Partial<State> => ({
  courts: courtId === null ? null : new Set([courtId]),
  houses: courthouseId === null ? null : new Set([courthouseId]),
});

/** Every word must be met somewhere; a word may be met in more than one place, which gives more than one state. */
function allWords(
  typed: string,
  from: State,
  meet: (state: State, stem: string) => readonly State[],
): readonly State[] {
  let states: readonly State[] = [from];
  for (const stem of soughtStems(typed)) {
    states = distinct(states.flatMap((state) => meet(state, stem))).slice(0, MOST_STATES);
  }
  return states;
}

function distinct(states: readonly State[]): State[] {
  const byText = new Map(states.map((state) => [textOf(state), state]));
  return [...byText.values()];
}

const textOf = ({ courts, houses, subjects, judges }: State): string =>
  JSON.stringify([courts, houses, subjects, judges].map((set) => (set === null ? null : [...set])));

function narrowed<Name extends keyof State>(
  state: State,
  name: Name,
  to: readonly (string | number)[],
): readonly State[] {
  const before: ReadonlySet<string | number> | null = state[name];
  const kept = before === null ? to : to.filter((id) => before.has(id));
  return kept.length === 0 ? [] : [{ ...state, [name]: new Set(kept) }];
}

const judgesWith = ({ judges }: Dictionaries, stem: string): number[] =>
  judges.filter(({ name }) => hasStem(wordsOf(name), stem)).map(({ id }) => id);
const subjectsWith = ({ subjects }: Dictionaries, stem: string): number[] =>
  subjects.filter(({ name }) => hasStem(wordsOf(name), stem)).map(({ id }) => id);
const courtsWith = ({ places }: Dictionaries, stem: string): string[] =>
  places.filter(({ name }) => hasStem(wordsOf(name), stem)).map(({ id }) => id);
const housesWith = ({ places }: Dictionaries, stem: string): string[] =>
  places.flatMap(({ houses }) =>
    houses
      .filter(({ place, address }) => hasStem(wordsOf(`${place} ${address ?? ""}`), stem))
      .map(({ id }) => id),
  );

/** A house lies in its court, a judge sits in one, a subject is of one kind: what contradicts itself finds nothing. */
function agreed(state: State, kind: ProcessKind | null, dictionaries: Dictionaries): readonly State[] {
  const { places, judges, subjects } = dictionaries;
  const courtOfHouse = new Map(
    places.flatMap(({ id, houses }) => houses.map((house) => [house.id, id] as const)),
  );
  const courtOfJudge = new Map(judges.map(({ id, courtId }) => [id, courtId]));
  const kindOf = new Map(subjects.map((subject) => [subject.id, subject.kind]));
  const inCourts = (court: string | undefined): boolean =>
    state.courts === null || state.courts.has(court ?? "");
  const houses = kept(state.houses, (id) => inCourts(courtOfHouse.get(id)));
  const courtsOfHouses = houses === null ? null : new Set([...houses].map((id) => courtOfHouse.get(id)));
  const sitting = kept(state.judges, (id) => {
    const court = courtOfJudge.get(id);
    return inCourts(court) && (courtsOfHouses === null || courtsOfHouses.has(court));
  });
  const ofKind = kept(state.subjects, (id) => kind === null || kindOf.get(id) === kind);
  const isEmpty = [houses, sitting, ofKind].some((set) => set?.size === 0);
  return isEmpty ? [] : [{ courts: state.courts, houses, judges: sitting, subjects: ofKind }];
}

const kept = <Id>(set: ReadonlySet<Id> | null, isKept: (id: Id) => boolean): ReadonlySet<Id> | null =>
  set === null ? null : new Set([...set].filter(isKept));

/** So many times an index is descended in one walk. */
const MOST_KEYS = 300;

function walkOf({ courts, houses, subjects, judges }: State, kind: ProcessKind | null): Walk {
  // A judge sits in one court, so the court is said already.
  const place = houses !== null ? "house" : courts !== null && judges === null ? "court" : "any";
  const places = place === "house" ? houses : place === "court" ? courts : null;
  const sizes = { place: places?.size ?? 1, judges: judges?.size ?? 1, subjects: subjects?.size ?? 1 };
  const withoutHouses = judges !== null && places !== null && sizes.place * sizes.judges > MOST_KEYS;
  const driven = withoutHouses ? sizes.judges : sizes.place * sizes.judges;
  const withoutSubjects = subjects !== null && driven * sizes.subjects > MOST_KEYS && driven > 1;
  const matter = subjects !== null && !withoutSubjects ? "subject" : kind === null ? "any" : "kind";
  return {
    shape: { place: withoutHouses ? "any" : place, matter, judge: judges === null ? "any" : "judge" },
    keys: product({
      places: withoutHouses ? null : places,
      subjects: matter === "subject" ? subjects : null,
      kind: matter === "kind" ? kind : null,
      judges,
    }),
    onlySubjects: withoutSubjects ? [...subjects] : null,
    onlyHouses: withoutHouses && place === "house" ? [...places] : null,
  };
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

/** Walks of one shape are one walk: fewer questions to the database. */
function joined(walks: readonly Walk[]): readonly Walk[] {
  const byShape = new Map<string, Walk>();
  for (const walk of walks) {
    const { shape, onlySubjects, onlyHouses } = walk;
    const name = JSON.stringify([shape, onlySubjects, onlyHouses]);
    const known = byShape.get(name);
    byShape.set(
      name,
      known === undefined ? walk : { ...walk, keys: distinctKeys([...known.keys, ...walk.keys]) },
    );
  }
  return [...byShape.values()];
}

const distinctKeys = (keys: readonly SearchKey[]): SearchKey[] => [
  ...new Map(keys.map((key) => [JSON.stringify(key), key])).values(),
];
