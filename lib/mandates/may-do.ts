import type { Mandate, NewFiling, SpecialPower } from "@/lib/exchange/shapes";
import { coversCase } from "./mandate";
import { POWERS_NEEDED, type PowerNeed } from "./special-powers";

/** What is to be done for the principal. */
export type Act = {
  readonly kind: NewFiling["kind"];
  /** The case in which it is filed; null for something new. */
  readonly caseNumber: string | null;
  /** True when what is filed admits the claim, fully or in part. */
  readonly isAdmitting?: boolean;
};

export type Permission =
  | { readonly may: "yes" }
  /** The law does not say clearly: it may be filed, and the person is told what to look at. */
  | {
      readonly may: "unsure";
      readonly why: "powerUnclear" | "otherLaw" | "guardianConsent";
      readonly power: SpecialPower | null;
    }
  | { readonly may: "no"; readonly why: "otherCase" }
  /** Civil Procedure Law, s. 86(2), Administrative Procedure Law, s. 147(2): the power does not name it. */
  | { readonly may: "no"; readonly why: "powerMissing"; readonly power: SpecialPower };

const YES: Permission = { may: "yes" };

/** Giving up what belongs to a ward: for that a guardian may need the consent of the orphan's court. */
const GIVES_UP: ReadonlySet<SpecialPower> = new Set<SpecialPower>(["waiveClaim", "admitClaim", "settle"]);

/**
 * Whether the mandate lets its holder do the act. Civil Procedure Law, s. 86(2) speaks of powers that somebody has issued:
 * it binds holders of a power, advocates and legal-aid providers. An officer is the company itself (s. 82(2), s. 85(2)) and
 * a guardian represents by law: neither has a power in which something could be named.
 */
export function mayDo(mandate: Mandate, act: Act): Permission {
  if (!coversCase(mandate, act.caseNumber)) return { may: "no", why: "otherCase" };
  const needs = POWERS_NEEDED[act.kind];
  if (mandate.kind === "officer") return YES;
  if (needs === "unknown") return { may: "unsure", why: "otherLaw", power: null };
  const asked = needs.filter(({ when }) => when === "always" || act.isAdmitting === true);
  return mandate.kind === "guardianship" ? byGuardian(asked) : byPower(mandate, asked);
}

function byGuardian(needs: readonly PowerNeed[]): Permission {
  const given = needs.find(({ power }) => GIVES_UP.has(power));
  return given === undefined ? YES : { may: "unsure", why: "guardianConsent", power: given.power };
}

function byPower({ powers }: Mandate, needs: readonly PowerNeed[]): Permission {
  const missing = needs.filter(({ power }) => !powers.includes(power));
  const stated = missing.find(({ confidence }) => confidence === "high");
  if (stated !== undefined) return { may: "no", why: "powerMissing", power: stated.power };
  const [unclear] = missing;
  return unclear === undefined ? YES : { may: "unsure", why: "powerUnclear", power: unclear.power };
}
