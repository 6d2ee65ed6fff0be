import type { Cents } from "@/lib/core/money";

const ONES = ["", "viens", "divi", "trīs", "četri", "pieci", "seši", "septiņi", "astoņi", "deviņi"];
/** Stems of 11–19 and of the tens. */
const STEMS = ["", "vien", "div", "trīs", "četr", "piec", "seš", "septiņ", "astoņ", "deviņ"];

/** One, twenty-one, a hundred and one take the singular in Latvian; eleven does not. */
const isSingular = (number: number): boolean => number % 10 === 1 && number % 100 !== 11;

function belowHundred(number: number): string[] {
  if (number < 10) return [ONES[number] ?? ""];
  if (number === 10) return ["desmit"];
  if (number < 20) return [`${STEMS[number - 10] ?? ""}padsmit`];
  return [`${STEMS[Math.floor(number / 10)] ?? ""}desmit`, ONES[number % 10] ?? ""];
}

function belowThousand(number: number): string[] {
  const hundreds = Math.floor(number / 100);
  const words = hundreds === 0 ? [] : [ONES[hundreds] ?? "", hundreds === 1 ? "simts" : "simti"];
  return [...words, ...belowHundred(number % 100)];
}

function group(number: number, singular: string, plural: string): string[] {
  return number === 0 ? [] : [...belowThousand(number), isSingular(number) ? singular : plural];
}

/** "viens tūkstotis divi simti trīsdesmit četri eiro un 56 centi", as Latvian papers write a sum. Below a thousand million euros. */
export function eurosInWords(amount: Cents): string {
  const euros = Math.floor(amount / 100);
  const rest = amount % 100;
  if (amount < 0 || euros >= 1_000_000_000) throw new RangeError("No words for this sum");
  const words = [
    ...group(Math.floor(euros / 1_000_000), "miljons", "miljoni"),
    ...group(Math.floor(euros / 1000) % 1000, "tūkstotis", "tūkstoši"),
    ...belowThousand(euros % 1000),
  ].filter(Boolean);
  const whole = words.length === 0 ? "nulle" : words.join(" ");
  return `${whole} eiro un ${String(rest).padStart(2, "0")} ${isSingular(rest) ? "cents" : "centi"}`;
}
