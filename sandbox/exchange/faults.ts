import type { Operation } from "@/lib/exchange/shapes";

/** What can be made to go wrong, named after what the portal sees. */
export const FAULT_KINDS = [
  "down",
  "slow",
  "tooManyRequests",
  "unavailable",
  "errorAfterSuccess",
  "resetAfterBytes",
  "wrongSchema",
  "html",
  "huge",
  "otherPerson",
  "dropEvents",
  "duplicateEvents",
  "reversedEvents",
  "forgedEvents",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export type Fault = {
  readonly kind: FaultKind;
  /** One operation of the contract; null means all. */
  readonly operation: Operation | null;
  /** How many answers are spoilt; null means until it is cleared. */
  readonly times: number | null;
  /** Milliseconds of `slow`, bytes of `resetAfterBytes`. */
  readonly amount: number;
};

/** The switches that are on. Kept in memory: a restart is a repair. */
export class Faults {
  #on: Fault[] = [];

  list(): readonly Fault[] {
    return this.#on;
  }

  switchOn(fault: Fault): void {
    this.#on = [
      ...this.#on.filter((other) => other.kind !== fault.kind || other.operation !== fault.operation),
      fault,
    ];
  }

  switchOff(kind: FaultKind | null): void {
    this.#on = kind === null ? [] : this.#on.filter((fault) => fault.kind !== kind);
  }

  /** The first of these kinds that is on for the operation; using it counts. */
  take(kinds: readonly FaultKind[], operation: Operation | null): Fault | null {
    const fault = this.#on.find(
      (candidate) =>
        kinds.includes(candidate.kind) && (candidate.operation === null || candidate.operation === operation),
    );
    if (fault === undefined) return null;
    if (fault.times !== null) this.#count(fault, fault.times - 1);
    return fault;
  }

  #count(fault: Fault, times: number): void {
    this.#on =
      times > 0
        ? this.#on.map((other) => (other === fault ? { ...fault, times } : other))
        : this.#on.filter((other) => other !== fault);
  }
}
