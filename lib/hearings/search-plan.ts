import type { CourtNames } from "@/lib/courts/names-of";
import { hasStem, soughtStems, wordsOf } from "./folded-words";
import type { HearingQuery } from "./hearing-query";
import type { ProcessKind } from "./listed-hearing";
import { type SearchKey, type Sought, type Walk, walkOf } from "./search-walk";

type Worded = { readonly words: readonly string[] };

/** The small dictionaries in which words are looked up before any hearing is touched; their words are folded. */
export type Dictionaries = {
  readonly courts: readonly (Worded & { readonly id: string })[];
  readonly houses: readonly (Worded & { readonly id: string; readonly courtId: string })[];
  readonly judges: readonly (Worded & { readonly id: number; readonly courtId: string })[];
  readonly subjects: readonly (Worded & { readonly id: number; readonly kind: string })[];
};

/** Courts and houses as a dictionary. */
export const placeWords = ({ courts, houses }: CourtNames): Pick<Dictionaries, "courts" | "houses"> => ({
  courts: [...courts].map(([id, name]) => ({ id, words: wordsOf(name) })),
  houses: [...houses].map(([id, { courtId, label }]) => ({ id, courtId, words: wordsOf(label) })),
});

/** The walks that together find what was asked; none when nothing can be found. */
export function searchPlan(query: HearingQuery, dictionaries: Dictionaries): readonly Walk[] {
  const judged = allWords(query.judge ?? "", { ...NOTHING_ASKED, ...asked(query) }, (state, stem) =>
    narrowed(state, "judges", idsWith(dictionaries.judges, stem)),
  );
  const found = judged.flatMap((state) =>
    allWords(query.text ?? "", state, (narrowing, stem) => [
      ...narrowed(narrowing, "judges", idsWith(dictionaries.judges, stem)),
      ...narrowed(narrowing, "subjects", idsWith(dictionaries.subjects, stem)),
      ...narrowed(narrowing, "courts", idsWith(dictionaries.courts, stem)),
      ...narrowed(narrowing, "houses", idsWith(dictionaries.houses, stem)),
    ]),
  );
  const consistent = found.flatMap((state) => agreed(state, query.kind, dictionaries));
  return joined(consistent.map((state) => walkOf(state, query.kind)));
}

const NOTHING_ASKED: Sought = { courts: null, houses: null, subjects: null, judges: null };
/** Ways of understanding a text that are followed; more are never told apart by anybody. */
const MOST_STATES = 48;

const asked = ({ courtId, courthouseId }: HearingQuery): Partial<Sought> => ({
  courts: courtId === null ? null : new Set([courtId]),
  houses: courthouseId === null ? null : new Set([courthouseId]),
});

/** Every word must be met somewhere; a word may be met in more than one place, which gives more than one state. */
function allWords(
  typed: string,
  from: Sought,
  meet: (state: Sought, stem: string) => readonly Sought[],
): readonly Sought[] {
  // What has no letter and no figure can stand nowhere.
  if (typed !== "" && wordsOf(typed).length === 0) return [];
  let states: readonly Sought[] = [from];
  for (const stem of soughtStems(typed)) {
    states = distinct(states.flatMap((state) => meet(state, stem))).slice(0, MOST_STATES);
  }
  return states;
}

function distinct(states: readonly Sought[]): Sought[] {
  const byText = new Map(states.map((state) => [textOf(state), state]));
  return [...byText.values()];
}

const textOf = ({ courts, houses, subjects, judges }: Sought): string =>
  JSON.stringify([courts, houses, subjects, judges].map((set) => (set === null ? null : [...set])));

function narrowed(state: Sought, name: keyof Sought, to: readonly (string | number)[]): readonly Sought[] {
  const before: ReadonlySet<string | number> | null = state[name];
  const kept = before === null ? to : to.filter((id) => before.has(id));
  return kept.length === 0 ? [] : [{ ...state, [name]: new Set(kept) }];
}

const idsWith = <Id>(entries: readonly (Worded & { readonly id: Id })[], stem: string): Id[] =>
  entries.filter(({ words }) => hasStem(words, stem)).map(({ id }) => id);

/** A house lies in its court, a judge sits in one, a subject is of one kind: what contradicts itself finds nothing. */
function agreed(state: Sought, kind: ProcessKind | null, dictionaries: Dictionaries): readonly Sought[] {
  const { judges, subjects } = dictionaries;
  const courtOfEach = new Map(dictionaries.houses.map(({ id, courtId }) => [id, courtId]));
  const courtOfJudge = new Map(judges.map(({ id, courtId }) => [id, courtId]));
  const kindOf = new Map(subjects.map((subject) => [subject.id, subject.kind]));
  const courtOfHouse = (id: string): string => courtOfEach.get(id) ?? "";
  const houses = kept(state.houses, (id) => contains(state.courts, courtOfHouse(id)));
  const courtsOfHouses = houses === null ? null : new Set([...houses].map(courtOfHouse));
  const sitting = kept(state.judges, (id) => {
    const court = courtOfJudge.get(id) ?? "";
    return contains(state.courts, court) && contains(courtsOfHouses, court);
  });
  const ofKind = kept(state.subjects, (id) => kind === null || kindOf.get(id) === kind);
  const isEmpty = [houses, sitting, ofKind].some((set) => set?.size === 0);
  return isEmpty ? [] : [{ courts: state.courts, houses, judges: sitting, subjects: ofKind }];
}

const contains = (set: ReadonlySet<string> | null, id: string): boolean => set === null || set.has(id);

const kept = <Id>(set: ReadonlySet<Id> | null, isKept: (id: Id) => boolean): ReadonlySet<Id> | null =>
  set === null ? null : new Set([...set].filter(isKept));

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
