import { appealJourneys } from "./appeal/test-journeys";
import type { FormId } from "./catalog";
import { fullJudgmentJourneys } from "./full-judgment-request/test-journeys";
import { explanationJourneys } from "./explanation/test-journeys";
import { undisputedJourneys } from "./undisputed-enforcement/test-journeys";
import type { FormJourneys } from "./test-journey";

/** Forms whose own tests walk them. */
type Walked = "simplified-money-claim" | "correction";

/** The journeys of every form: one that has none does not compile. */
export const JOURNEYS: Readonly<Record<Exclude<FormId, Walked>, FormJourneys>> = {
  "full-judgment-request": fullJudgmentJourneys,
  appeal: appealJourneys,
  explanation: explanationJourneys,
  "undisputed-enforcement": undisputedJourneys,
};
