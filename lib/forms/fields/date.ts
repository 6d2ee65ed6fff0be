import { type Day, isDay } from "@/lib/core/day";
import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { groupOf, textOf } from "../typed";

type Parts = { readonly day: string; readonly month: string; readonly year: string };

/** A day, month and year in one go: `12.3.26`, `12.03.2026.`, `12/3/2026`. */
const WHOLE = /^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})\.?$/;
const EARLIEST = 1900;
const LATEST = 2100;
/** Of two digits, 50 and more are of the last century. */
const PIVOT = 50;

/** A day that one knows: three inputs, or all of it in the first. */
export function date(): Field<Day> {
  const schema = reading((typed, refuse): Day => {
    const { day, month, year } = partsOf(typed);
    const parts = [day, month, year];
    if (parts.every((part) => part === "")) return refuse("required");
    if (parts.includes("")) return refuse("dateIncomplete");
    if (!parts.every((part) => /^\d+$/.test(part))) return refuse("notADate");
    const wholeYear = yearOf(year);
    if (wholeYear < EARLIEST || wholeYear > LATEST)
      return refuse("yearOutOfRange", { params: { from: EARLIEST, to: LATEST } });
    const text = `${String(wholeYear)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(text) ? text : refuse("impossibleDate");
  });
  return { widget: { kind: "date" }, isOptional: false, schema };
}

function partsOf(typed: unknown): Parts {
  const group = groupOf(typed);
  const [day, month, year] = ["day", "month", "year"].map((part) =>
    plainLine(group[part]).replace(/\.$/, ""),
  );
  const whole = WHOLE.exec(plainLine(typeof typed === "string" ? typed : textOf(group["day"])));
  if (whole !== null) return { day: whole[1] ?? "", month: whole[2] ?? "", year: whole[3] ?? "" };
  return { day: day ?? "", month: month ?? "", year: year ?? "" };
}

function yearOf(typed: string): number {
  const year = Number(typed);
  if (typed.length !== 2) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}
