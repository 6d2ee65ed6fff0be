import "server-only";
import { Outage } from "@/lib/core/outage";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { ExchangeWrongAnswer } from "@/lib/exchange/exchange-wrong-answer";
import { companyByNumber } from "@/lib/exchange/server/company-by-number";
import type { Company } from "@/lib/exchange/shapes";
import type { Fields } from "@/lib/forms/field";
import { registrationNumberSchema } from "@/lib/forms/fields/registration-number";
import { type Posted, readPosted } from "@/lib/forms/read-posted";
import { groupOf, isBlank, type TypedGroup } from "@/lib/forms/typed";
import type { StepSaving } from "./save-step";

type Question = {
  readonly fields: Fields;
  readonly posted: Posted;
  /** The person pressed "find". */ readonly isAsked: boolean;
};

/**
 * Fills in a company's name and legal address from the register when its number is given and the name is not, or when
 * the person asks for it. A register that is down is told, and the name can be typed.
 */
export async function findCompany({ fields, posted, isAsked }: Question): Promise<StepSaving["company"]> {
  const party = nameOf(fields, "party");
  if (party === undefined) return null;
  const typed = readPosted(fields, posted);
  const group = groupOf(typed[party]);
  const number = registrationNumberSchema.safeParse(group["registrationNumber"]);
  const isWanted = isAsked || isBlank(group["companyName"]);
  if (group["kind"] !== "company" || !number.success || !isWanted) return null;
  const company = await fromRegister(number.data);
  if (company === "down")
    return {
      typed,
      isFound: false,
      issues: [{ field: `${party}.companyName`, code: "registerUnavailable" }],
    };
  if (company === null)
    return {
      typed,
      isFound: false,
      issues: [{ field: `${party}.registrationNumber`, code: "companyNotFound" }],
    };
  return {
    typed: filledIn(typed, { party, address: nameOf(fields, "address") }, company),
    isFound: true,
    issues: [],
  };
}

const nameOf = (fields: Fields, kind: "party" | "address"): string | undefined =>
  Object.entries(fields).find(([, { widget }]) => widget.kind === kind)?.[0];

type Names = { readonly party: string; readonly address: string | undefined };

function filledIn(
  typed: TypedGroup,
  { party, address }: Names,
  { name, registrationNumber, legalAddress }: Company,
): TypedGroup {
  return {
    ...typed,
    [party]: { ...groupOf(typed[party]), companyName: name, registrationNumber },
    ...(address === undefined ? {} : { [address]: { ...legalAddress } }),
    ...("addressKind" in typed ? { addressKind: "declared" } : {}),
  };
}

async function fromRegister(number: string): Promise<Company | null | "down"> {
  try {
    return await companyByNumber(number);
  } catch (error) {
    if (error instanceof Outage || error instanceof ExchangeRefused || error instanceof ExchangeWrongAnswer)
      return "down";
    throw error;
  }
}
