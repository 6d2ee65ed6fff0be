import type { Day } from "@/lib/core/day";
import type { Facts } from "../facts";

type Married = { readonly marriageDate: Day } & Pick<Facts, "today">;

export const marriageIssue = ({ marriageDate, today }: Married) =>
  marriageDate > today ? ({ field: "marriageDate", code: "inFuture" } as const) : undefined;

/** One lives apart from a day of the marriage that has come (Civil Procedure Law, s. 235.1, 1). */
export function apartIssue({ apartSince, marriageDate, today }: Married & { readonly apartSince: Day }) {
  if (apartSince > today) return { field: "apartSince", code: "inFuture" } as const;
  return apartSince < marriageDate ? ({ field: "apartSince", code: "beforeMarriage" } as const) : undefined;
}
