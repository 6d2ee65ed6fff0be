import type { Party } from "../fields/party";
import { looksMistyped } from "../fields/personal-code";
import type { Warning } from "../form";

/** Codes whose last digit does not fit the others: looked at once more, never refused. */
export const mistypedCodes = (step: string, codes: readonly (string | null | undefined)[]): Warning[] =>
  codes.flatMap((value) =>
    typeof value === "string" && looksMistyped(value)
      ? [{ step, code: "personalCodeCheck", params: { value } } as const]
      : [],
  );

export const codeOf = (party: Party): string | null => (party.kind === "person" ? party.personalCode : null);
