import { z } from "zod";
import { caseNumberKey } from "@/lib/hearings/case-number-key";

/** What can be wrong with what was typed; words are under `proceedings:faults.<code>`. */
export type ProceedingFault =
  | { readonly field: "number"; readonly code: "numberMissing" | "numberTooLong" | "notANumber" }
  | { readonly field: "code"; readonly code: "notACode" };

export type TypedProceedingQuery = {
  readonly number?: string | undefined;
  readonly code?: string | undefined;
};

export type ReadProceedingQuery =
  | { readonly state: "empty" }
  /** The time of an answer to a summons code is over. */
  | { readonly state: "expired" }
  | { readonly state: "wrong"; readonly faults: readonly ProceedingFault[] }
  | { readonly state: "asked"; readonly number: string; readonly code: string | null };

const MOST_CHARACTERS = 60;
/** What is longer is not even shown again. */
const SHOWN_CHARACTERS = 200;
const CODE = /^[A-Z2-9]{8}$/;

const typed = z
  .preprocess((given: unknown) => (Array.isArray(given) ? (given as unknown[])[0] : given), z.string())
  .transform((text) => text.replaceAll(/\p{Cc}/gu, " ").slice(0, SHOWN_CHARACTERS))
  .optional()
  .catch(undefined);

/** Takes whatever was typed; never refuses. */
export const typedProceedingQuery = z.object({ number: typed, code: typed });

/** Takes whatever stands in an address: a number, or what was typed with a code, under seal. A bare code is not read. */
export const proceedingAddress = z.object({
  number: typed,
  asked: z.string().max(2_000).optional().catch(""),
});
export type ProceedingAddress = z.infer<typeof proceedingAddress>;

/** Reads a case or archive number in any spelling, and the code of a summons where one was typed. */
export function readProceedingQuery({ number, code }: TypedProceedingQuery): ReadProceedingQuery {
  if (number === undefined && code === undefined) return { state: "empty" };
  const numberFault = faultOfNumber((number ?? "").trim());
  const readCode = summonsCodeIn(code ?? "");
  const faults: ProceedingFault[] = [
    ...(numberFault === null ? [] : [numberFault]),
    ...(readCode === undefined ? [{ field: "code", code: "notACode" } as const] : []),
  ];
  if (faults.length > 0 || readCode === undefined) return { state: "wrong", faults };
  return { state: "asked", number: (number ?? "").trim(), code: readCode };
}

function faultOfNumber(number: string): ProceedingFault | null {
  if (number === "") return { field: "number", code: "numberMissing" };
  if (number.length > MOST_CHARACTERS) return { field: "number", code: "numberTooLong" };
  return caseNumberKey(number) === null ? { field: "number", code: "notANumber" } : null;
}

/** The code without the spaces and dashes that people put into it; null where none was typed, undefined for what is none. */
function summonsCodeIn(text: string): string | null | undefined {
  const bare = text.replaceAll(/[\s\p{Pd}]/gu, "").toUpperCase();
  if (bare === "") return null;
  return CODE.test(bare) ? bare : undefined;
}
