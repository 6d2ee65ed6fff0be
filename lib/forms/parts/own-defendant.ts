import type { Day } from "@/lib/core/day";
import type { Party } from "../fields/party";
import type { Facts } from "../facts";

type Defendant = { readonly defendant: Party };

/** Claimant and defendant are opposed parties (Civil Procedure Law, s. 74): nobody sues himself or whom he acts for. */
export function ownDefendantIssue({ defendant, filerCode }: Defendant & Pick<Facts, "filerCode">) {
  const number = numberOf(defendant);
  if (number === null || number !== filerCode) return undefined;
  return defendant.kind === "company"
    ? ({ field: "defendant.registrationNumber", code: "ownCompany" } as const)
    : ({ field: "defendant.personalCode", code: "ownDefendant" } as const);
}

/** One acts oneself or through another (s. 82(1)): nobody is his own representative. */
export const ownRepresentativeIssue = ({
  representativeCode,
  filerCode,
}: { readonly representativeCode: string } & Pick<Facts, "filerCode">) =>
  representativeCode === filerCode
    ? ({ field: "representativeCode", code: "ownRepresentative" } as const)
    : undefined;

const numberOf = (party: Party): string | null =>
  party.kind === "company" ? party.registrationNumber : party.personalCode;

/** The same number twice is the same defendant; without a number nobody can tell, since people share names. */
export function defendantTwiceIssue({ defendant }: Defendant, before: readonly Defendant[]) {
  const number = numberOf(defendant);
  if (number === null || before.every((other) => numberOf(other.defendant) !== number)) return undefined;
  const part = defendant.kind === "company" ? "registrationNumber" : "personalCode";
  return { field: `defendant.${part}`, code: "defendantTwice" } as const;
}

type Period = { readonly periodFrom: Day | null; readonly periodUntil: Day | null };

/** A debt is claimed for a time that has passed, and the time ends after it began. */
export function periodIssue({ periodFrom, periodUntil, today }: Period & Pick<Facts, "today">) {
  if (periodFrom !== null && periodFrom > today) return { field: "periodFrom", code: "inFuture" } as const;
  if (periodUntil !== null && periodUntil > today) return { field: "periodUntil", code: "inFuture" } as const;
  const isTurned = periodFrom !== null && periodUntil !== null && periodUntil < periodFrom;
  return isTurned ? ({ field: "periodUntil", code: "endsBeforeItBegins" } as const) : undefined;
}
