import type { Cents } from "@/lib/core/money";
import type { Mandate, NewFiling, SpecialPower } from "@/lib/exchange/shapes";
import { type AdvocateReason, mayRepresent } from "./advocate-required";
import { othersToSign } from "./mandate";
import { mayDo, type Permission } from "./may-do";

/** What is to be filed for the principal, as far as the law of representation looks at it. */
export type FiledAct = {
  readonly kind: NewFiling["kind"];
  /** The case in which it is filed, by each of its numbers; empty for something new. */
  readonly caseNumbers: readonly string[];
  readonly isAdmitting: boolean;
  readonly courtId: string;
  /** The debt that is claimed, which the obligation is worth at least; null where no debt is. */
  readonly obligation: Cents | null;
};

/** What stops the filing, and what the person is only told of. */
export type ActFinding =
  | { readonly stops: true; readonly why: "powerMissing"; readonly power: SpecialPower }
  | { readonly stops: true; readonly why: "otherCase" }
  /** An officer must sign too of whom the register tells no code: nobody can be asked by it. */
  | { readonly stops: true; readonly why: "signatoryUnknown" }
  | { readonly stops: true; readonly why: "advocateNeeded"; readonly reason: AdvocateReason }
  | {
      readonly stops: false;
      readonly why: "powerUnclear" | "otherLaw" | "guardianConsent";
      readonly power: SpecialPower | null;
    }
  | { readonly stops: false; readonly why: "advocateUnsure"; readonly reason: AdvocateReason };

export type ActRefusal = Extract<ActFinding, { stops: true }>["why"];

const ECONOMIC_COURT = "ELT";

/** Whether the mandate is enough for the act (Civil Procedure Law, s. 82.1 and 86(2)), what stops it first. */
export function actFindings(mandate: Mandate, act: FiledAct): readonly ActFinding[] {
  return [...byOfficers(mandate), ...byAct(mandate, act)];
}

const byOfficers = (mandate: Mandate): readonly ActFinding[] =>
  othersToSign(mandate).some(({ personalCode }) => personalCode === null)
    ? [{ stops: true, why: "signatoryUnknown" }]
    : [];

function byAct(mandate: Mandate, act: FiledAct): readonly ActFinding[] {
  // What cures a filing completes what was filed under this mandate: it needs no case and no power of its own.
  if (act.kind === "correction") return [];
  const found = [byPower(mandate, act), byAdvocate(mandate, act)].flatMap((finding) => finding ?? []);
  return found.toSorted((one, other) => Number(other.stops) - Number(one.stops));
}

/** The first of them that stops it. */
export const actRefusal = (findings: readonly ActFinding[]): ActRefusal | undefined =>
  findings.flatMap((finding) => (finding.stops ? [finding.why] : []))[0];

function byPower(mandate: Mandate, { kind, caseNumbers, isAdmitting }: FiledAct): ActFinding | undefined {
  const numbers = caseNumbers.map((number) => number.replaceAll(/\s/g, "").toUpperCase());
  const named = numbers.find((number) => mandate.caseNumbers?.includes(number) === true);
  const caseNumber = named ?? numbers[0] ?? null;
  return findingOf(mayDo(mandate, { kind, caseNumber, isAdmitting }));
}

function findingOf(permission: Permission): ActFinding | undefined {
  if (permission.may === "yes") return undefined;
  if (permission.may === "unsure") return { stops: false, why: permission.why, power: permission.power };
  return permission.why === "otherCase"
    ? { stops: true, why: permission.why }
    : { stops: true, why: permission.why, power: permission.power };
}

function byAdvocate({ kind: mandateKind }: Mandate, act: FiledAct): ActFinding | undefined {
  const found = mayRepresent(mandateKind, {
    kind: act.kind,
    isEconomicCourt: act.courtId === ECONOMIC_COURT,
    obligation: act.obligation,
    isTradeSecret: null,
  });
  if (found.may === "yes") return undefined;
  const { reason } = found;
  return found.may === "no"
    ? { stops: true, why: "advocateNeeded", reason }
    : { stops: false, why: "advocateUnsure", reason };
}
