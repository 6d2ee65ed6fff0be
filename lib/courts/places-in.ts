import { folded } from "@/lib/core/folded-text";
import { MUNICIPALITIES } from "./courts";
import { spelledOut } from "./directory";
import { isStateCity, KNOWN_PLACES, type Place } from "./known-places";
import { formsOf } from "./place-forms";

type Named = Place & { readonly forms: readonly string[]; readonly words: number };

const NAMED: readonly Named[] = KNOWN_PLACES.map((place) => ({
  ...place,
  forms: formsOf(place.name),
  words: place.name.split(" ").length,
}));

/** `Siguldas nov.` by its own first word, and by every form of the town of that name: `Sigulda municipality`. */
const RURAL: readonly Named[] = MUNICIPALITIES.filter((name) => !isStateCity(name)).map((municipality) => {
  const [own = ""] = folded(municipality).split(" ");
  const ofTown = NAMED.filter(({ forms }) => forms.includes(own)).flatMap(({ forms }) => forms);
  return { name: spelledOut(municipality), municipality, forms: [own, ...ofTown], words: 1 };
});

const STREET = /^(?:iela|ielu|bulvar|prospekt|gatv|sosej|laukum|alej|dambi|krastmal|linij|str$|street)/;
const MUNICIPALITY = /^(?:nov$|novad|municipal)/;
/** What stands after a name that is then not that of a city: a parish, or a district of the time before 2009. */
const AROUND_TOWN = /^(?:nov$|novad|municipal|pag$|pagast|parish|raj$|rajon|district)/;

/**
 * The places that a text names: a municipality that is called by that name, else towns, in any Latvian case and with or without
 * marks. Names of streets are no places. Several places may be meant: then all are told, and none when none is known.
 */
export function placesIn(typed: string): readonly Place[] {
  const words = wordsOutsideStreets(typed);
  const rural = found(words, RURAL, (next) => MUNICIPALITY.test(next));
  return rural.length > 0 ? rural : towns(words);
}

/** The one municipality that a text names; nothing when it names none, all of them when it names several. */
export const municipalitiesIn = (typed: string): readonly string[] => [
  ...new Set(placesIn(typed).map(({ municipality }) => municipality)),
];

function towns(words: readonly string[]): readonly Place[] {
  const outside = NAMED.filter(({ municipality }) => !isStateCity(municipality));
  return [
    ...found(words, NAMED, (next) => !AROUND_TOWN.test(next)),
    ...found(words, outside, (next) => AROUND_TOWN.test(next)),
  ];
}

/** The places that begin at some word; where one is called exactly as it is written, those that only could be meant are not. */
function found(
  words: readonly string[],
  among: readonly Named[],
  isFollowed: (next: string) => boolean,
): readonly Place[] {
  const places = words.flatMap((_, at) => {
    const here = among.filter((place) => {
      const written = words.slice(at, at + place.words).join(" ");
      return place.forms.includes(written) && isFollowed(words[at + place.words] ?? "");
    });
    const exact = here.filter(
      ({ name, words: length }) => folded(name) === words.slice(at, at + length).join(" "),
    );
    return exact.length > 0 ? exact : here;
  });
  const once = new Map(
    places.map(({ name, municipality }) => [`${name}, ${municipality}`, { name, municipality }]),
  );
  return [...once.values()];
}

/** In an address with commas everything up to the word for the street names the street; without them, the word before it. */
function wordsOutsideStreets(typed: string): readonly string[] {
  const parts = typed.split(",").map((part) => folded(part).split(" ").filter(Boolean));
  return parts.flatMap((words) => {
    const street = words.findLastIndex((word) => STREET.test(word));
    if (street === -1) return words;
    return parts.length > 1
      ? words.slice(street + 1)
      : words.filter((_, at) => at !== street && at !== street - 1);
  });
}
