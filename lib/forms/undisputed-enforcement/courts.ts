import type { CourtChoice } from "@/lib/courts/court-choice";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import { eachOnce } from "@/lib/courts/court-choice";
import type { Opponent } from "../parts/opponents";
import { type Basis, courtObligation } from "./obligations";

type Placed = {
  readonly obligationBasis: Basis;
  readonly defendants: readonly Opponent[];
  readonly immovables?: readonly { readonly immovableMunicipality: string }[] | undefined;
  readonly shipRegisterMunicipality?: string | undefined;
};

/** The debtor's court, that of the immovable, or that of the ship's register (Civil Procedure Law, s. 403); of each debtor one. */
export const courtsOfUndisputed = (answers: Placed): readonly CourtChoice[] =>
  eachOnce(
    answers.defendants.flatMap(({ address }) =>
      jurisdiction({
        procedure: "undisputed",
        obligation: courtObligation(answers.obligationBasis),
        debtorMunicipality: address.municipality,
        immovables: (answers.immovables ?? []).map(({ immovableMunicipality }) => immovableMunicipality),
        placeOfShipRegister: answers.shipRegisterMunicipality,
      }),
    ),
  );
