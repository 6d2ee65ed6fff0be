import type { Court, ProsecutionOffice } from "@/lib/exchange/shapes";

/** A court as programs are told it. */
export const openCourt = ({ courtId, locations, caseCode, caseCodeInvented, ...court }: Court) => ({
  id: courtId,
  name: court.name,
  level: court.level,
  territory: court.territory,
  email: court.email,
  phone: court.phone,
  // A code that the platform itself made up is no code of the court.
  caseCode: caseCodeInvented ? null : caseCode,
  ecliCode: court.ecliCode,
  courthouses: locations.map(({ courthouseId, ...house }) => ({ id: courthouseId, ...house })),
  accounts: court.accounts,
  predecessors: court.predecessors,
  validFrom: court.validFrom,
  validTo: court.validTo,
});

/** Names that courts had, each with the court that took its place. Of none is it known since when it worked. */
export const openFormerCourts = (courts: readonly Court[]) =>
  courts.flatMap(({ courtId, predecessors }) =>
    predecessors.map(({ name, until }) => ({ name, successor: courtId, validFrom: null, validTo: until })),
  );

export const openOffice = ({ officeId, parentId, ...office }: ProsecutionOffice) => ({
  id: officeId,
  name: office.name,
  level: office.level,
  parent: parentId,
  territory: office.territory,
  address: office.address,
  phone: office.phone,
  email: office.email,
  validFrom: office.validFrom,
  validTo: office.validTo,
});

export const COURT_COLUMNS = [
  "court",
  "courtName",
  "level",
  "courthouse",
  "place",
  "address",
  "postalCode",
  "phone",
  "email",
  "territory",
] as const;

/** A row for each house; a court without known houses has one row of its own. */
export function courtRows(court: Court): Readonly<Record<(typeof COURT_COLUMNS)[number], string | null>>[] {
  const ofCourt = {
    court: court.courtId,
    courtName: court.name,
    level: court.level,
    courthouse: null,
    place: null,
    address: null,
    postalCode: null,
    phone: court.phone,
    email: court.email,
    territory: court.territory.join("; "),
  };
  return court.locations.length === 0
    ? [ofCourt]
    : court.locations.map(({ courthouseId, place, address, postalCode, phone, email }) => ({
        ...ofCourt,
        courthouse: courthouseId,
        place,
        address,
        postalCode,
        phone: phone ?? court.phone,
        email: email ?? court.email,
      }));
}
