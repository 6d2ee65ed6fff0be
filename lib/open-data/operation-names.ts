/** Every operation of the open API; words are under `openData:operation.<name>`. */
export const OPERATION_NAMES = [
  "description",
  "courts",
  "courtsCsv",
  "prosecutionOffices",
  "hearings",
  "hearingsCsv",
  "hearingsIcs",
  "hearingsAtom",
  "hearingChanges",
  "hearing",
  "feeItems",
  "feeItemsCsv",
  "feeCalculation",
  "status",
  "bulk",
  "bulkFile",
] as const;
