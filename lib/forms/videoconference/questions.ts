import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { courtList } from "../fields/court-list";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { optional } from "../fields/optional";
import { text } from "../fields/text";
import { APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { COURT_IDS, withCase } from "../parts/in-case";
import { withHearing } from "../parts/scheduled-hearing";
import { yesNo } from "../parts/yes-no";

/** As what somebody comes to a hearing. */
const HEARD = [
  "claimant",
  "defendant",
  "thirdPerson",
  "representative",
  "witness",
  "expert",
  "interpreter",
] as const;

/** What one needs where one sits, to be heard and seen and not disturbed. */
export const EQUIPMENT = ["camera", "sound", "connection", "room"] as const;

const form = withHearing(withCase(defineForm("videoconference", { version: 1 })));

export const videoconferenceQuestions = form
  .step("who", { videoFor: choice("self", "other") })
  .stepIf(({ videoFor }) => videoFor === "other", "other-person", {
    heardName: text({ max: 200 }),
    heardRole: choice(...HEARD),
  })
  .stepIf(({ inCase, videoFor }) => inCase === null && videoFor === "self", "own-role", {
    ownRoleTold: choice(...HEARD),
  })
  .step("mode", { videoMode: choice("online", "court", "prison") })
  .stepIf(({ videoMode }) => videoMode === "online", "online", {
    videoPlace: text({ max: 200 }),
    equipment: choices(...EQUIPMENT),
  })
  .stepIf(({ videoMode }) => videoMode === "court", "at-court", {
    videoCourt: courtList(COURT_IDS),
    videoCourthouse: optional(text({ max: 120 })),
  })
  .stepIf(({ videoMode }) => videoMode === "prison", "at-prison", { prison: text({ max: 200 }) })
  .step("language", { needsInterpreter: yesNo() })
  .stepIf(({ needsInterpreter }) => needsInterpreter === "yes", "interpreter", {
    interpreterLanguage: text({ max: 80, width: "md" }),
  })
  .step("reason", { videoReason: longText({ max: 2000, rows: 6 }) })
  .step("applicant", APPLICANT_FIELDS, applicantIssue)
  .step("attachments", { attachments: files() })
  .confirm("declaration", { truth: agreement() });

export type VideoconferenceAnswers = AnswersIn<typeof videoconferenceQuestions>;
