import type { z } from "zod";
import { type Day, isDay } from "@/lib/core/day";
import { date } from "@/lib/forms/fields/date";
import type { IssueCode, IssueParams } from "@/lib/forms/issue";

export type TypedParts = { readonly day: string; readonly month: string; readonly year: string };
/** What only the calculator says stands under `calculator:faults.<code>`. */
export type FaultCode = IssueCode | "amountNegative" | "tooManyRows";
export type Fault = { readonly id: string; readonly code: FaultCode; readonly params?: IssueParams };

type TypedDay = Readonly<Record<"date" | "date-day" | "date-month" | "date-year", string>>;
export type ReadDay = {
  readonly day: Day | null;
  readonly parts: TypedParts;
  readonly fault: Fault | null;
};

/** The day of filing: today unless told. The same judge as in the forms reads it. */
export function readDay(typed: TypedDay, today: Day): ReadDay {
  const parts = { day: typed["date-day"], month: typed["date-month"], year: typed["date-year"] };
  const isTyped = Object.values(parts).some((part) => part.trim() !== "");
  if (!isTyped && typed.date === "") return { day: today, parts: partsOf(today), fault: null };
  if (!isTyped && isDay(typed.date)) return { day: typed.date, parts: partsOf(typed.date), fault: null };
  const asked = isTyped ? parts : sharedParts(typed.date);
  const read = date().schema.safeParse(asked);
  if (read.success) return { day: read.data, parts: asked, fault: null };
  return { day: null, parts: asked, fault: faultIn(read.error) };
}

/** Schemas of fields speak in codes. */
function faultIn({ issues: [issue] }: z.ZodError): Fault {
  const code = (issue?.message ?? "notADate") as IssueCode;
  const params = issue?.code === "custom" ? (issue.params as IssueParams | undefined) : undefined;
  return { id: "date", code, ...(params === undefined ? {} : { params }) };
}

/** A day of an address that there is not: its parts are shown as far as it has any. */
function sharedParts(text: string): TypedParts {
  const [, year = "", month = "", day = text] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return { day, month, year };
}

function partsOf(day: Day): TypedParts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
}
