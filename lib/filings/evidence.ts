/** The four dated proofs of a filing, in the order in which they come. */
export const EVIDENCE_KINDS = ["accepted", "relayed", "registered", "examined"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type Evidence = {
  readonly kind: EvidenceKind;
  readonly at: Date | null;
  /** Said where it should have come by now: first a warning, then that it is missing. */
  readonly late: "warn" | "missing" | null;
};

type Dates = Readonly<Record<EvidenceKind, Date | null>>;

const HOUR = 3_600_000;

/**
 * After how long a proof is late, from the acceptance: as the default timeouts of e-CODEX evidences (relay 1 and 12
 * hours, delivery 12 and 24 hours). How long the court takes to examine is law and not lateness.
 */
const LATE_AFTER: Readonly<Record<EvidenceKind, { warn: number; missing: number } | null>> = {
  accepted: null,
  relayed: { warn: HOUR, missing: 12 * HOUR },
  registered: { warn: 12 * HOUR, missing: 24 * HOUR },
  examined: null,
};

export function evidenceOf(dates: Dates, now: Date): readonly Evidence[] {
  const since = dates.accepted === null ? 0 : now.getTime() - dates.accepted.getTime();
  return EVIDENCE_KINDS.map((kind) => ({
    kind,
    at: dates[kind],
    late: dates[kind] === null ? lateness(kind, since) : null,
  }));
}

function lateness(kind: EvidenceKind, since: number): Evidence["late"] {
  const limits = LATE_AFTER[kind];
  if (limits === null || since < limits.warn) return null;
  return since < limits.missing ? "warn" : "missing";
}
