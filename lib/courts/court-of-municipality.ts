import { type Court, type CourtConfidence, COURTS } from "./courts";

/** The court in whose territory a municipality lies; nothing when the name is none of ours. */
export function courtOfMunicipality(name: string): { court: Court; confidence: CourtConfidence } | undefined {
  for (const court of COURTS) {
    const found = court.territory.find(({ municipality }) => municipality === name);
    if (found !== undefined) return { court, confidence: found.confidence };
  }
  return undefined;
}
