import { addressLine } from "../fields/address";
import type { PaperWords } from "../paper/paper-words";
import { coversOthers, type Measure } from "./measures";
import type { ProtectionAnswers } from "./questions";

/** What stands in the sentence of a measure. */
function detailsOf(measure: Measure, answers: ProtectionAnswers): Readonly<Record<string, string | number>> {
  const { homeAddress, homeDistance = 0, forbiddenPlaces = "", otherMeasures = "" } = answers;
  const home = homeAddress === undefined ? "" : addressLine(homeAddress);
  if (measure === "moveOut") return { home };
  if (measure === "distance") return { home, distance: homeDistance };
  if (measure === "places") return { places: forbiddenPlaces };
  return measure === "other" ? { measures: otherMeasures } : {};
}

/** Those who are close to the applicant or depend on them, by name. */
const othersOf = ({ children = [], concerned = [] }: ProtectionAnswers): string =>
  [...children.map(({ childName }) => childName), ...concerned.map(({ personName }) => personName)].join(
    ", ",
  );

/** What the court is asked for, measure by measure (Civil Procedure Law, s. 250.47), and what it is to do with the decision. */
export function protectionRequests(answers: ProtectionAnswers, { text }: PaperWords): readonly string[] {
  const others = othersOf(answers);
  return [
    ...answers.measures.map((measure) => text(`document.measures.${measure}`, detailsOf(measure, answers))),
    ...(others !== "" && coversOthers(answers) ? [text("document.extend", { names: others })] : []),
    ...(answers.evidenceElsewhere === "yes" ? [text("document.obtainEvidence")] : []),
    ...(answers.socialService === "yes" ? [text("document.socialService")] : []),
    ...(answers.decisionBy === "office" ? [text("document.office")] : []),
  ];
}
