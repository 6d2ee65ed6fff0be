import type { components } from "./schema";

type Claims = components["schemas"]["ActingContext"];

/** For whom the portal calls the platform: who, for whom, in which capacity, how surely known, and why. */
export type ActingContext = Pick<Claims, "person" | "actingFor" | "capacity" | "acr" | "purpose">;

type Ground = {
  /** Assurance level of the sign-in in whose name this is done. */
  acr: string;
  /** One word for the log that the person may read, e.g. `readCase`. */
  purpose: string;
};

export function actingForSelf(person: Claims["person"], { acr, purpose }: Ground): ActingContext {
  const { personalCode, givenName, familyName } = person;
  return {
    person: { personalCode, givenName, familyName },
    actingFor: { kind: "self" },
    capacity: "self",
    acr,
    purpose,
  };
}
