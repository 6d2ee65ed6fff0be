import type { Court } from "@/lib/exchange/shapes";

type Account = Court["accounts"][number];

/** As published by the courts and the Supreme Court, in copies without a date: whoever pays compares it with the invoice. */
const AT_THE_TREASURY = { recipient: "Valsts kase, reģistrācijas numurs 90000050138", bic: "TRELLV22" };

const CIVIL_FEES: Account = {
  ...AT_THE_TREASURY,
  purpose: "Valsts nodeva civillietās",
  purposeCode: "civilFees",
  iban: "LV55TREL1060190911200",
};

const SENATE_FEES: Account = {
  ...AT_THE_TREASURY,
  purposeCode: "senateAdministrativeFees",
  purpose: "Valsts nodeva, ja Senāta Administratīvo lietu departaments lietu skata kā pirmā instance",
  iban: "LV87TREL1060190911400",
};

/** Where the fees of a court are paid; of the administrative courts no account was found. */
export function accountsOf(courtId: string): Account[] {
  if (courtId === "AT") return [SENATE_FEES];
  return ["ART", "ADAT"].includes(courtId) ? [] : [CIVIL_FEES];
}
