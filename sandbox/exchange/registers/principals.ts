import type { Mandate } from "@/lib/exchange/shapes";
import { SANDBOX_PEOPLE } from "../../people";
import { COMPANIES } from "./companies";
import { WARDS } from "./wards";

type Principal = Mandate["principal"];

const PEOPLE: readonly Principal[] = SANDBOX_PEOPLE.map(
  ({ personalCode, givenName, familyName, declaredAddress }) => ({
    kind: "person",
    name: `${givenName} ${familyName}`,
    personalCode,
    registrationNumber: null,
    address: declaredAddress,
  }),
);

const FIRMS: readonly Principal[] = COMPANIES.map(({ registrationNumber, name, legalAddress }) => ({
  kind: "company",
  name,
  personalCode: null,
  registrationNumber,
  address: legalAddress,
}));

/** Everybody for whom somebody can be let act: people who sign in, people who never do, and companies. */
export const PRINCIPALS: readonly Principal[] = [...PEOPLE, ...WARDS, ...FIRMS];

/** By personal code or registration number; null for whom no register knows. */
export const principalWith = (code: string): Principal | null =>
  PRINCIPALS.find(({ personalCode, registrationNumber }) => code === (personalCode ?? registrationNumber)) ??
  null;
