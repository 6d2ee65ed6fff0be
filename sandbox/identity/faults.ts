/** Sign-ins that are answered, and wrongly. */
export const WRONG_ANSWERS = [
  "wrong-issuer",
  "wrong-audience",
  "wrong-signature",
  "wrong-nonce",
  "expired",
  "not-yet-valid",
  "wrong-algorithm",
  "unsigned",
  "stale-auth-time",
  "missing-auth-time",
  "missing-acr",
  "unknown-acr",
  "wrong-subject",
  "missing-personal-code",
] as const;

/** What can be made to go wrong, named after what the portal must notice. */
export const FAULTS = [
  ...WRONG_ANSWERS,
  "access-denied",
  "slow",
  "down",
  "signer-wrong-document",
  "signer-wrong-person",
  "signer-wrong-signature",
  "signer-down",
] as const;

export type Fault = (typeof FAULTS)[number];

export const isFault = (text: string): text is Fault => (FAULTS as readonly string[]).includes(text);

/** The switches: a fault stays on for a number of uses, or until it is switched off. */
export class FaultSwitches {
  readonly #left = new Map<Fault, number>();

  switchOn(fault: Fault, times: number): void {
    this.#left.set(fault, times);
  }

  switchAllOff(): void {
    this.#left.clear();
  }

  isOn(fault: Fault): boolean {
    return (this.#left.get(fault) ?? 0) > 0;
  }

  /** True when the fault is on; counts one use. */
  strikes(fault: Fault): boolean {
    const left = this.#left.get(fault) ?? 0;
    if (left <= 0) return false;
    this.#left.set(fault, left - 1);
    return true;
  }

  /** The first of these that is on, used once. */
  firstOf(faults: readonly Fault[]): Fault | null {
    return faults.find((fault) => this.strikes(fault)) ?? null;
  }

  list(): { fault: Fault; left: number }[] {
    return [...this.#left].filter(([, left]) => left > 0).map(([fault, left]) => ({ fault, left }));
  }
}
