import type { SubmitContext } from "../form";
import type { PaperWords } from "../paper/paper-words";
import { sumInFull } from "../parts/sum-in-full";
import type { DivorceAnswers } from "./questions";

/** The claims, one by one: the divorce first, then what must be judged together with it (s. 238). */
export function divorceRequests(
  answers: DivorceAnswers,
  words: PaperWords,
  { filer, principal }: SubmitContext,
): readonly string[] {
  const { text, day } = words;
  const { marriageDate, marriagePlace: place, spouseName: spouse, surnameWish, formerSurname } = answers;
  const claimant = principal?.name ?? `${filer.givenName} ${filer.familyName}`;
  return [
    text("document.divorce", { claimant, spouse, day: day(marriageDate), place }),
    ...claimsOf(answers, words),
    ...(surnameWish === "restore" && formerSurname !== undefined
      ? [text("document.surname", { surname: formerSurname })]
      : []),
    ...wishesOf(answers, words),
  ];
}

function claimsOf(answers: DivorceAnswers, words: PaperWords): string[] {
  const { custodyClaim, accessClaim, maintenanceMonthly, maintenanceClaim, propertyClaim } = answers;
  const { text } = words;
  const claimed = (key: string, claim: string | undefined): string[] =>
    claim === undefined ? [] : [text(`document.${key}`, { claim })];
  return [
    ...claimed("custody", custodyClaim),
    ...claimed("access", accessClaim),
    ...(maintenanceMonthly === undefined
      ? []
      : [
          text("document.maintenance", {
            sum: sumInFull(words, maintenanceMonthly),
            claim: maintenanceClaim ?? "",
          }),
        ]),
    ...claimed("property", propertyClaim),
  ];
}

/** How the court is asked to proceed. */
function wishesOf(
  { separateHearing, postponement, feeDeferral, otherRequests }: DivorceAnswers,
  { text }: PaperWords,
): string[] {
  return [
    ...(separateHearing === "yes" ? [text("document.separateHearing")] : []),
    ...(postponement === "object" ? [text("document.noPostponement")] : []),
    ...(feeDeferral === "defer" ? [text("document.deferFee")] : []),
    ...(feeDeferral === "instalments" ? [text("document.feeInInstalments")] : []),
    ...(otherRequests === null ? [] : [otherRequests]),
  ];
}
