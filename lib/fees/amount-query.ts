import { z } from "zod";
import type { Cents } from "@/lib/core/money";
import { typedCalculation } from "./calculator";
import { CLAIM_KINDS, type ClaimAmount, claimAmount, type ClaimFacts, type ClaimKind } from "./claim-amount";
import type { Fault } from "./read-day";
import { readSum } from "./read-sum";
import { typedText } from "./typed-query";

/** The kinds that are asked for one by one; several claims are added up in the calculator itself. */
export const ASKED_KINDS = CLAIM_KINDS.filter((kind) => kind !== "several");
export type AskedKind = Exclude<ClaimKind, "several">;

export type AmountField = "sum" | "cadastral" | "monthly" | "months";

const FIELDS_OF: Readonly<Record<AskedKind, readonly AmountField[]>> = {
  money: ["sum"],
  thing: ["sum"],
  transaction: ["sum"],
  maintenance: ["monthly"],
  periodicIndefinite: ["monthly"],
  periodicFixed: ["monthly", "months"],
  change: ["monthly", "months"],
  ending: ["monthly", "months"],
  lease: ["monthly", "months"],
  immovable: ["sum", "cadastral"],
};

export const fieldsOf = (kind: AskedKind): readonly AmountField[] => FIELDS_OF[kind];

/** The answers about one claim, and the calculation in which it stands, where somebody comes from one. */
export const typedAmount = z.object({
  kind: typedText,
  sum: typedText,
  cadastral: typedText,
  monthly: typedText,
  months: typedText,
  asked: typedText,
  ...typedCalculation.shape,
  row: typedText,
});
export type TypedAmount = z.output<typeof typedAmount>;

export type AmountReading = {
  readonly kind: AskedKind | null;
  readonly faults: readonly Fault[];
  readonly found: ClaimAmount | null;
};

const MOST_MONTHS = 1_200;

const isAskedKind = (text: string): text is AskedKind => ASKED_KINDS.some((kind) => kind === text);

/** Reads the answers about one claim and finds its amount: Civil Procedure Law, s. 35. */
export function readClaimAmount(typed: TypedAmount): AmountReading {
  const { kind } = typed;
  if (!isAskedKind(kind)) {
    return { kind: null, faults: kindFaults(typed), found: null };
  }
  if (typed.asked !== kind) return { kind, faults: [], found: null };
  const read = new Map(fieldsOf(kind).map((field) => [field, readField(field, typed[field])]));
  const faults = [...read].flatMap(([id, value]): Fault[] =>
    typeof value === "object" ? [{ id, code: value.code }] : [],
  );
  if (faults.length > 0) return { kind, faults, found: null };
  const numberIn = (field: AmountField): number => Number(read.get(field) ?? 0);
  return { kind, faults, found: claimAmount(factsOf(kind, numberIn)) };
}

/** Nothing chosen, or something that there is not: an address may have been written by hand. */
function kindFaults({ kind, asked }: TypedAmount): Fault[] {
  if (kind.trim() !== "") return [{ id: "kind", code: "unknownChoice", params: { given: kind } }];
  return asked === "" ? [] : [{ id: "kind", code: "chooseOne" }];
}

type Read = number | { readonly code: Fault["code"] };

function readField(field: AmountField, typed: string): Read {
  if (field !== "months") {
    const amount = readSum(typed);
    return amount.ok ? amount.value : { code: amount.refusal };
  }
  const months = /^[0-9]{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return months >= 1 && months <= MOST_MONTHS ? months : { code: "notACount" };
}

/** Every sum was read as cents just before. */
function factsOf(kind: AskedKind, numberIn: (field: AmountField) => number): ClaimFacts {
  const sum = numberIn("sum") as Cents;
  const monthly = numberIn("monthly") as Cents;
  switch (kind) {
    case "money":
    case "thing":
    case "transaction":
      return { kind, sum };
    case "immovable":
      return { kind, sum, cadastral: numberIn("cadastral") as Cents };
    case "maintenance":
    case "periodicIndefinite":
      return { kind, monthly };
    default:
      return { kind, monthly, months: numberIn("months") };
  }
}
