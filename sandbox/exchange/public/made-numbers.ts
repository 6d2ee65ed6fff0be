import type { PublicHearing } from "@/lib/exchange/shapes";
import { COURTS } from "../registers/courts";
import { archiveNumber, caseNumber } from "../tis/case-number";

type Place = {
  readonly courtId: string;
  readonly sequence: number;
  readonly year: number;
  readonly section: number;
};
type Numbers = Pick<PublicHearing, "caseNumber" | "archiveNumber">;

/** Cases of higher courts keep the number of the court where they began. */
const FIRST_COURTS: Readonly<Record<string, string>> = {
  RAT: "33",
  KUAT: "69",
  LAAT: "95",
  VAT: "71",
  ZAT: "77",
  AT: "77",
  ART: "42",
  ADAT: "42",
};

const digits = (number: number, length: number): string => String(number).padStart(length, "0");

/** Numbers of the shapes that the courts use. Those of criminal cases begin with 99, so that none is anybody's personal code. */
export function madeNumbers(kind: NonNullable<PublicHearing["processKind"]>, place: Place): Numbers {
  const { courtId, sequence, year, section } = place;
  const short = digits(year % 100, 2);
  const code = COURTS.find((court) => court.courtId === courtId)?.caseCode ?? FIRST_COURTS[courtId] ?? "77";
  if (kind === "civil") {
    const civil = { courtCode: code, sequence, year };
    return { caseNumber: caseNumber(civil), archiveNumber: archiveNumber(civil, section) };
  }
  if (kind === "administrative") {
    const category = courtId === "ADAT" ? "AA43" : "A42";
    return {
      caseNumber: `A42${digits(sequence, 5)}${short}`,
      archiveNumber: `${category}-${digits(sequence, 4)}-${short}/${String(section)}`,
    };
  }
  if (kind === "criminal") {
    return {
      caseNumber: `99${code}${digits(sequence, 5)}${short}`,
      archiveNumber: `K${code}-${digits(sequence, 4)}-${short}/${String(section)}`,
    };
  }
  return {
    caseNumber: `1A${code}${digits(sequence, 5)}${short}`,
    archiveNumber: `1A/${short}/${String(sequence)}`,
  };
}
