import { type CourtChoice, inTerritory, named, type Whereabouts } from "./court-choice";

export type AdministrativeFacts = {
  readonly applicant: "free" | "prisoner";
  /** The applicant's address, of which they may choose one, or that of the prison; null without an address in Latvia. */
  readonly municipality: Whereabouts;
};

/** One house of the administrative court for each region of courts. */
const HOUSE: Readonly<Record<string, string>> = {
  RPT: "Rīga",
  RRT: "Rīga",
  ZRT: "Jelgava",
  KRT: "Liepāja",
  LRT: "Rēzekne",
  VRT: "Valmiera",
};

/**
 * Administrative Procedure Law, s. 189(1)–(3): the house by the applicant's address, a prisoner's by that of the prison, Riga for
 * whoever has no address in Latvia. Which house serves which municipality was not read anywhere: it is concluded from the
 * regions of the courts, so it is told as unsure.
 */
export function administrativeCourts({
  applicant,
  municipality,
}: AdministrativeFacts): readonly CourtChoice[] {
  if (municipality === null) return [{ ...named("ART", "noLatvianAddress"), housePlace: "Rīga" }];
  const reason = applicant === "prisoner" ? "prisonAddress" : "applicantAddress";
  return inTerritory(municipality, reason).map((region) => ({
    ...named("ART", reason, "house"),
    municipality,
    housePlace: HOUSE[region.courtId] ?? null,
  }));
}
