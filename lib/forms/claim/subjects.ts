/** What the dispute is about, as far as that decides on the court, the fee or what else must be told. */
export const CLAIM_SUBJECTS = [
  "obligation",
  "labour",
  "injury",
  "damage",
  "returnOfProperty",
  "maintenance",
  "custody",
  "immovable",
  "jointProperty",
  "inheritanceDivision",
  "estate",
  "seizedProperty",
  "intellectualProperty",
  "commercial",
  "stateSecret",
  "other",
] as const;
export type Subject = (typeof CLAIM_SUBJECTS)[number];

const among =
  (...subjects: readonly Subject[]) =>
  (subject: Subject): boolean =>
    subjects.includes(subject);

/** The place of the harm or the work opens a further court (Civil Procedure Law, s. 28(3), (4), (9)). */
export const hasPlace = among("labour", "injury", "damage");

/** Shared property is divided where an immovable of it lies, if there is one (s. 250.1, 250.7). */
export const isDivision = among("jointProperty", "inheritanceDivision");

/** What rests on a contract may have its court in the contract (s. 30). */
export const mayAgreeOnCourt = among("obligation", "labour", "returnOfProperty", "other");

/** In a family case an earlier decision on protection from violence is told (s. 128). */
export const isFamily = among("maintenance", "custody");
