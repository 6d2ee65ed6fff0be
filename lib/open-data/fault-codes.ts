/**
 * What can be wrong with a parameter or with a place in a body, for programs. The description lists the same codes; they are the
 * same ones wherever the fault was found.
 */
export const FAULT_CODES = [
  "beyondEnd",
  "malformed",
  "malformedNumber",
  "missing",
  "notADate",
  "notAnInteger",
  "notJson",
  "otherCourthouse",
  "outOfRange",
  "rangeTooLong",
  "repeated",
  "reversedRange",
  "strangeCharacters",
  "tooFew",
  "tooLong",
  "tooMany",
  "tooShort",
  "unknownCourt",
  "unknownCourthouse",
  "unknownParameter",
  "unknownProperty",
  "unknownValue",
  "wrongType",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Which values, lengths or numbers of items would have been taken. */
export type Bounds = { readonly minimum?: number; readonly maximum?: number };
