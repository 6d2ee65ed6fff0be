/** Civil Procedure Law, s. 250.47(1), points 1–7, 7.1 and 8, in the order of the law. */
export const MEASURES = [
  "moveOut",
  "distance",
  "places",
  "noMeeting",
  "noContact",
  "noIntermediaries",
  "noPersonalData",
  "rehabilitation",
  "other",
] as const;
export type Measure = (typeof MEASURES)[number];

type Asked = { readonly measures: readonly Measure[] };

/** What keeps the other side from the home: points 1 and 2, which name the home. */
export const isAboutHome = ({ measures }: Asked): boolean =>
  measures.includes("moveOut") || measures.includes("distance");

/** S. 250.46(3): whoever asks for it tells the police, in the annex, how to be reached. */
export const asksToMoveOut = ({ measures }: Asked): boolean => measures.includes("moveOut");

/** S. 250.51(2) and 250.52(2): these may be extended to those who are close to the applicant or depend on them. */
export const coversOthers = ({ measures }: Asked): boolean =>
  measures.includes("noMeeting") || measures.includes("noContact");

/** S. 250.47(2): points 1 and 2 are ordered only against somebody of age. */
export const measuresIssue = ({
  measures,
  respondentAdult,
}: Asked & { readonly respondentAdult: "yes" | "no" }) =>
  respondentAdult === "no" && isAboutHome({ measures })
    ? ({ field: "measures", code: "measureNeedsAdult" } as const)
    : undefined;
