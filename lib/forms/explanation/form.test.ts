import { expect, test } from "vitest";
import { answersWith, TEST_CONTEXT } from "../test-answers";
import { explanation as form } from "./form";
import { explanationJourneys } from "./test-journeys";

test.each([
  ["simplifiedMoney", "Civilprocesa likuma 250.²³ pants, Ministru kabineta noteikumu Nr. 305 3. pielikums"],
  [
    "simplifiedMaintenance",
    "Civilprocesa likuma 250.²³ pants, Ministru kabineta noteikumu Nr. 305 4. pielikums",
  ],
  ["ordinary", "Civilprocesa likuma 148. pants"],
])("under the title of %s stands its own law alone", (claimKind, law) => {
  // Of mediation only the ordinary procedure asks.
  const answers = answersWith(form, explanationJourneys, { claimKind, mediationAgreed: "yes" });
  const [, title] = form.document(answers, { ...TEST_CONTEXT, inCase: explanationJourneys.inCase }, "lv");
  expect(title).toMatchObject({ kind: "title", subtitle: law });
});
