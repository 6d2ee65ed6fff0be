import type { Directory } from "./directory";

export type HouseName = {
  readonly courtId: string;
  readonly place: string;
  readonly address: string | null;
  /** `Rīga, Abrenes iela 8`; where no address is known, the place alone. */
  readonly label: string;
};

export type CourtNames = {
  /** Names by the court's code. */
  readonly courts: ReadonlyMap<string, string>;
  /** Houses by their own code: `RPT-1`. */
  readonly houses: ReadonlyMap<string, HouseName>;
};

export function namesOf({ courts }: Pick<Directory, "courts">): CourtNames {
  return {
    courts: new Map(courts.map(({ courtId, name }) => [courtId, name])),
    houses: new Map(
      courts.flatMap(({ courtId, locations }) =>
        locations.map(({ courthouseId, place, address }) => [
          courthouseId,
          { courtId, place, address, label: address === null ? place : `${place}, ${address}` },
        ]),
      ),
    ),
  };
}
