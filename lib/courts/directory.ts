import type { Day } from "@/lib/core/day";
import type { Court, ProsecutionOffice } from "@/lib/exchange/shapes";
import { folded } from "@/lib/core/folded-text";
import { beginsWith, stemOf } from "@/lib/core/word-stem";
import { everydayNames } from "./everyday-names";

export type Courthouse = Court["locations"][number];

export type Directory = {
  readonly courts: readonly Court[];
  readonly offices: readonly ProsecutionOffice[];
  /** When the register last confirmed the list; null while the portal shows only what the law says. */
  readonly asOf: Date | null;
};

/** A line of the list from A to Z. */
export type Entry =
  | { readonly kind: "court"; readonly name: string; readonly court: Court }
  | { readonly kind: "formerCourt"; readonly name: string; readonly until: Day | null; readonly court: Court }
  | { readonly kind: "office"; readonly name: string; readonly office: ProsecutionOffice };

type Validity = { readonly validFrom: string | null; readonly validTo: string | null };

/** True on every day from the first to the last, both included; a day that is not known sets no bound. */
export const isValidOn = ({ validFrom, validTo }: Validity, day: Day): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

const collator = new Intl.Collator("lv");

/** Days of the contract are days by its schema. */
const dayOf = (text: string | null): Day | null => text as Day | null;

/**
 * Everything that a name can lead to, in the order of the Latvian alphabet: courts and offices of the day, and the names that
 * courts had before they were merged. A court that has itself ended stands under its name with its last day.
 */
export function entriesOf({ courts, offices }: Pick<Directory, "courts" | "offices">, today: Day): Entry[] {
  const isNow = (thing: Validity): boolean => isValidOn(thing, today);
  const entries: Entry[] = [
    ...courts.filter(isNow).map((court): Entry => ({ kind: "court", name: court.name, court })),
    ...courts.filter(isNow).flatMap((court) =>
      court.predecessors.map(({ name, until }): Entry => ({
        kind: "formerCourt",
        name,
        until: dayOf(until),
        court,
      })),
    ),
    ...offices.filter(isNow).map((office): Entry => ({ kind: "office", name: office.name, office })),
  ];
  return entries.sort((one, other) => collator.compare(one.name, other.name));
}

/** The letter under which a name stands: that of the Latvian alphabet, so Š is not S. */
export const letterOf = (name: string): string => (name[0] ?? "").toLocaleUpperCase("lv");

/** Entries under their letters, in their order. */
export function byLetter(entries: readonly Entry[]): { letter: string; entries: Entry[] }[] {
  const groups: { letter: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const letter = letterOf(entry.name);
    const last = groups.at(-1);
    if (last?.letter === letter) last.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}

/** `Siguldas nov.` as people type it. What is typed short begins the long word. */
export const spelledOut = (municipality: string): string => municipality.replace(/ nov\.$/, " novads");

/** Under which words a court is found beside its name: its code, where it sits and judges, and what people call it. */
export const wordsOfCourt = (court: Court): readonly string[] => [
  court.courtId,
  everydayNames(court.courtId),
  ...court.territory.map(spelledOut),
  ...court.locations.flatMap(({ place, address }) => [place, address ?? ""]),
];

function wordsOf(entry: Entry): readonly string[] {
  const words = [entry.name];
  if (entry.kind === "court") words.push(...wordsOfCourt(entry.court));
  if (entry.kind === "office") words.push(...entry.office.territory.map(spelledOut));
  return folded(words.join(" ")).split(" ");
}

/** The entries that hold every word of what was typed in some form, whatever its case and diacritics. */
export function entriesWith(entries: readonly Entry[], typed: string): Entry[] {
  const stems = stemsOf(typed);
  return entries.filter((entry) => {
    const words = wordsOf(entry);
    return stems.every((stem) => words.some((word) => beginsWith(word, stem)));
  });
}

const stemsOf = (text: string): readonly string[] => folded(text).split(" ").filter(Boolean).map(stemOf);

/** True where the name alone holds every word of what was typed. */
export function isNamed(name: string, typed: string): boolean {
  const stems = new Set(stemsOf(name));
  return stemsOf(typed).every((stem) => stems.has(stem));
}

/** The name as a part of an address: `rigas-pilsetas-tiesa`. */
export const slugOf = (name: string): string => folded(name).replaceAll(" ", "-");

export const courtPath = (court: Pick<Court, "name">): string => `/courts/${slugOf(court.name)}`;
export const officePath = (office: Pick<ProsecutionOffice, "name">): string =>
  `/courts/prosecution/${slugOf(office.name)}`;
export const formerCourtPath = (name: string): string => `/courts/${slugOf(name)}`;

/** What an address means: a court, or a name that a court had; a court's code leads to it, too. */
export function courtAt(
  { courts }: Pick<Directory, "courts">,
  part: string,
): { readonly court: Court; readonly former: { name: string; until: Day | null } | null } | null {
  const slug = slugOf(part);
  for (const court of courts) {
    if (slugOf(court.name) === slug || court.courtId.toLowerCase() === slug) return { court, former: null };
  }
  for (const court of courts) {
    const former = court.predecessors.find(({ name }) => slugOf(name) === slug);
    if (former !== undefined) return { court, former: { name: former.name, until: dayOf(former.until) } };
  }
  return null;
}

export const officeAt = ({ offices }: Pick<Directory, "offices">, part: string): ProsecutionOffice | null =>
  offices.find(
    ({ name, officeId }) => slugOf(name) === slugOf(part) || officeId.toLowerCase() === slugOf(part),
  ) ?? null;
