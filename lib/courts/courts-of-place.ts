import type { Court } from "@/lib/exchange/shapes";
import type { Translate } from "@/lib/i18n/translator";
import { courtOfMunicipality } from "./court-of-municipality";
import type { CourtConfidence } from "./courts";
import { type Entry, isNamed, spelledOut } from "./directory";
import type { Place } from "./known-places";
import { placesIn } from "./places-in";

/** A place that was named, and the court of first instance of today in whose territory it lies. */
export type CourtOfPlace = Place & { readonly court: Court; readonly confidence: CourtConfidence };

/**
 * To which courts the places lead that were typed. Nothing where what was typed is itself the name of others: whoever types
 * `Rīgas apgabaltiesa` means that court and no place.
 */
export function courtsOfPlace(entries: readonly Entry[], typed: string): readonly CourtOfPlace[] {
  const named = entries.filter(({ name }) => isNamed(name, typed));
  const courts = entries.flatMap((entry) => (entry.kind === "court" ? [entry.court] : []));
  return placesIn(typed).flatMap((place) =>
    courts
      .filter(({ territory }) => territory.includes(place.municipality))
      .filter((court) => named.length === 0 || named.some((entry) => isOf(entry, court)))
      .map((court) => ({
        ...place,
        court,
        confidence: courtOfMunicipality(place.municipality)?.confidence ?? "high",
      })),
  );
}

const isOf = (entry: Entry, { courtId }: Court): boolean =>
  entry.kind !== "office" && entry.court.courtId === courtId;

/** `Ikšķile (Ogres novads)`; a municipality and a state city stand alone. */
export function placeWords({ name, municipality }: Place, t: Translate): string {
  const whole = spelledOut(municipality);
  return name === whole ? name : t("directory:place.inside", { place: name, municipality: whole });
}

/** The entries that hold what was typed, and the courts of the places that it names. */
export function withCourtsOfPlace(
  entries: readonly Entry[],
  found: readonly Entry[],
  places: readonly CourtOfPlace[],
): readonly Entry[] {
  return entries.filter(
    (entry) =>
      found.includes(entry) || (entry.kind === "court" && places.some(({ court }) => court === entry.court)),
  );
}
