import type { Day } from "@/lib/core/day";
import type { Facts } from "../facts";

type Wanted = { readonly wanted: "extend" | "renew" };

/** Civil Procedure Law, s. 52: only a term that the court or the judge has set can be extended; one set by law can only be renewed. */
export const isLawTermExtension = ({
  wanted,
  termSetBy,
}: Wanted & { readonly termSetBy: "court" | "law" }): boolean => wanted === "extend" && termSetBy === "law";

/** S. 49, 51: what has run out is renewed, and what still runs is extended. The last day itself belongs to the term (s. 48(3)). */
export function termIssue({
  wanted,
  termUntil,
  today,
}: Wanted & { readonly termUntil: Day } & Pick<Facts, "today">) {
  if (wanted === "extend" && termUntil < today) return { field: "termUntil", code: "termPassed" } as const;
  if (wanted === "renew" && termUntil >= today) return { field: "termUntil", code: "termNotPassed" } as const;
  return undefined;
}

/** An extension ends later than the term that it extends. */
export const newTermIssue = ({
  termUntil,
  newTermUntil,
}: {
  readonly termUntil: Day;
  readonly newTermUntil: Day;
}) => (newTermUntil > termUntil ? undefined : ({ field: "newTermUntil", code: "newTermNotLater" } as const));
