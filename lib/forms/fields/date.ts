import { type Day, isDay } from "@/lib/core/day";
import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { groupOf } from "../typed";
import { type DateParts, writtenDate } from "./written-date";

const EARLIEST = 1900;
const LATEST = 2100;
/** Of two digits, 50 and more are of the last century. */
const PIVOT = 50;

/** A day that one knows: three inputs, or all of it in the first, as it is written in one line. */
export function date(): Field<Day> {
  const schema = reading((typed, refuse): Day => {
    const read = partsOf(typed);
    if (read === "ambiguous") return refuse("ambiguousDate");
    const { day, month, year } = read;
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

function partsOf(typed: unknown): DateParts | "ambiguous" {
  const group = typeof typed === "string" ? { day: typed } : groupOf(typed);
  const [day = "", month = "", year = ""] = ["day", "month", "year"].map((part) =>
    plainLine(group[part]).replace(/\.$/, ""),
  );
  const whole = writtenDate(plainLine(group["day"]));
  return whole ?? { day, month, year };
}

function yearOf(typed: string): number {
  const year = Number(typed);
  if (typed.length !== 2) return year;
  return year < PIVOT ? 2000 + year : 1900 + year;
}
