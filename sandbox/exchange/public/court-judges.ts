const WOMEN = [
  "Agnese",
  "Baiba",
  "Dace",
  "Elīna",
  "Evita",
  "Gunta",
  "Iveta",
  "Kristīne",
  "Laima",
  "Maija",
  "Sanita",
  "Zane",
];
const MEN = [
  "Aldis",
  "Artis",
  "Edgars",
  "Gatis",
  "Ivars",
  "Jānis",
  "Kaspars",
  "Oskars",
  "Raitis",
  "Uldis",
  "Valdis",
  "Ziedonis",
];
const FIRST = [
  "Ābel",
  "Bērz",
  "Ciel",
  "Dzelm",
  "Egl",
  "Grīnval",
  "Irb",
  "Kļav",
  "Lapsiņ",
  "Mežgail",
  "Osīt",
  "Priež",
  "Rubeņ",
  "Strazd",
  "Vītol",
  "Zvirbul",
];
const SECOND = [
  "Ielejs",
  "Krastiņš",
  "Lauciņš",
  "Namejs",
  "Pumpurs",
  "Rasējs",
  "Silenieks",
  "Upmalis",
  "Vējonis",
  "Zemzars",
];
const SECOND_OF_WOMEN = [
  "Ieleja",
  "Krastiņa",
  "Lauciņa",
  "Nameja",
  "Pumpure",
  "Rasēja",
  "Sileniece",
  "Upmale",
  "Vējone",
  "Zemzare",
];

/** Judges of one house; their names are invented and meant to be borne by nobody. */
const JUDGES_IN_A_HOUSE = 6;

/** The judges of a house, always the same ones. `place` counts the houses of all courts. */
export const judgesOf = (place: number): readonly string[] =>
  Array.from({ length: JUDGES_IN_A_HOUSE }, (_, turn) => judgeNumbered(place * JUDGES_IN_A_HOUSE + turn));

function judgeNumbered(number: number): string {
  const isWoman = number % 3 !== 2;
  const given = pick(isWoman ? WOMEN : MEN, number * 5 + 1);
  const stem = pick(FIRST, number * 7 + 3);
  const second = pick(isWoman ? SECOND_OF_WOMEN : SECOND, number * 3 + Math.floor(number / 10));
  return `${given} ${stem}${isWoman ? "e" : "s"}-${second}`;
}

export function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError("Nothing to pick from");
  return item;
}
