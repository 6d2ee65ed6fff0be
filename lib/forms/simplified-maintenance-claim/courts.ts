import type { CourtChoice } from "@/lib/courts/court-choice";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { Address } from "../fields/address";
import { type Opponent, opponentPlaces } from "../parts/opponents";

type Placed = { readonly defendants: readonly Opponent[]; readonly applicantAddress: Address };

/** The defendant's court or one's own (Civil Procedure Law, s. 26–28, of maintenance s. 28(2)). */
export const courtsOfMaintenance = ({ defendants, applicantAddress }: Placed): readonly CourtChoice[] =>
  jurisdiction({
    procedure: "maintenance",
    defendants: opponentPlaces(defendants),
    claimantMunicipality: applicantAddress.municipality,
  });
