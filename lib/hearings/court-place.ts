/** A house of a court; the address is null where it is not known. */
export type House = { readonly id: string; readonly place: string; readonly address: string | null };

/** A court and the houses in which it sits. */
export type CourtPlace = { readonly id: string; readonly name: string; readonly houses: readonly House[] };
export type CourtPlaces = readonly CourtPlace[];

/** `Rīga, Abrenes iela 8`. */
export const houseText = ({ place, address }: House): string =>
  address === null ? place : `${place}, ${address}`;

export type FoundHouse = { readonly court: CourtPlace; readonly house: House };

export function houseWithId(places: CourtPlaces, id: string): FoundHouse | undefined {
  for (const court of places) {
    const house = court.houses.find((one) => one.id === id);
    if (house !== undefined) return { court, house };
  }
  return undefined;
}

export const courtNamed = (places: CourtPlaces, id: string): string =>
  places.find((court) => court.id === id)?.name ?? id;
