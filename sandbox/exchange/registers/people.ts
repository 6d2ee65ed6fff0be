import type { MyData } from "@/lib/exchange/shapes";
import { SANDBOX_PEOPLE } from "../../people";

/** The register of natural persons: what it holds about one, null when it does not know the code. */
export function personWith(code: string): MyData | null {
  const person = SANDBOX_PEOPLE.find(({ personalCode }) => personalCode === code);
  if (person === undefined) return null;
  const { personalCode, givenName, familyName, declaredAddress, email, phone, bankAccount } = person;
  return {
    ownerPersonalCode: personalCode,
    personalCode,
    givenName,
    familyName,
    declaredAddress,
    email,
    phone,
    bankAccount,
  };
}
