/** Under these keys the answers of the register are kept, for each person apart. */
export const LIST_KEY = "cases";

const PARTS = ["documents", "hearings", "rulings", "dues"] as const;
export type CasePart = (typeof PARTS)[number];

export const caseKey = (caseId: string): string => `cases/${caseId}`;
export const partKey = (caseId: string, part: CasePart): string => `cases/${caseId}/${part}`;
export const keysOfCase = (caseId: string): string[] => [
  caseKey(caseId),
  ...PARTS.map((part) => partKey(caseId, part)),
];
