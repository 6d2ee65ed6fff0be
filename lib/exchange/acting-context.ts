import type { components } from "./schema";
import type { Mandate } from "./shapes";

type Claims = components["schemas"]["ActingContext"];

/** For whom the portal calls the platform: who, for whom, in which capacity, how surely known, and why. */
export type ActingContext = Pick<
  Claims,
  "person" | "actingFor" | "capacity" | "mandateId" | "acr" | "purpose"
>;

type Ground = {
  /** Assurance level of the sign-in in whose name this is done. */
  acr: string;
  /** One word for the log that the person may read, e.g. `readCase`. */
  purpose: string;
};

const only = ({ personalCode, givenName, familyName }: Claims["person"]): Claims["person"] => ({
  personalCode,
  givenName,
  familyName,
});

export const actingForSelf = (person: Claims["person"], { acr, purpose }: Ground): ActingContext => ({
  person: only(person),
  actingFor: { kind: "self" },
  capacity: "self",
  acr,
  purpose,
});

/** The person acts for the principal of the mandate; the platform refuses it once the mandate has ended. */
export const actingUnder = (
  person: Claims["person"],
  mandate: Pick<Mandate, "mandateId" | "kind">,
  { acr, purpose }: Ground,
): ActingContext => ({
  person: only(person),
  actingFor: { kind: "principal" },
  capacity: mandate.kind,
  mandateId: mandate.mandateId,
  acr,
  purpose,
});
