import { courtName } from "@/lib/courts/court-name";
import { translator } from "@/lib/i18n/translator";
import type { FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import type { PaperWords } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { courtInCase, filedInCase } from "../parts/in-case";
import { concernsHearing, hearingDay } from "../parts/scheduled-hearing";
import { EQUIPMENT, type VideoconferenceAnswers, videoconferenceQuestions } from "./questions";

/**
 * Asks to take part in a hearing by video. The judge decides when the case is prepared: Civil Procedure Law, s. 149(3)6 and (5);
 * how people are identified is said in s. 154–155. Other proceedings have rules of their own (Administrative Procedure Law, s. 204(7);
 * Criminal Procedure Law, s. 140).
 */
export const videoconference = videoconferenceQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee: () => null,
  document: paper(videoconferenceQuestions, {
    court,
    fee: () => null,
    requests,
    // The request says for whom it is.
    leftOut: ["videoFor", "needsInterpreter:no"],
  }),
  filed: (answers, context) => ({
    // What is filed is Latvian, whatever language the pages were read in.
    ...filedInCase("videoconference", translator("lv")("form-videoconference:document.subject"), answers),
    concerns: concernsHearing(answers, context),
  }),
  warnings,
});

function court(answers: VideoconferenceAnswers, context: SubmitContext): FilingCourt {
  return courtInCase(answers, context);
}

function requests(answers: VideoconferenceAnswers, words: PaperWords, context: SubmitContext): string[] {
  const { text } = words;
  const { filer, principal } = context;
  const own = principal === null ? `${filer.givenName} ${filer.familyName}` : principal.name;
  const name = answers.heardName ?? own;
  const day = words.day(hearingDay(answers, context));
  return [
    text(`document.requestBy.${answers.videoMode}`, { name, day, place: placeOf(answers) }),
    ...(answers.interpreterLanguage === undefined
      ? []
      : [text("document.requestInterpreter", { language: answers.interpreterLanguage })]),
  ];
}

const placeOf = ({ videoCourt, videoPlace, prison }: VideoconferenceAnswers): string =>
  prison ?? videoPlace ?? (videoCourt === undefined ? "" : courtName(videoCourt));

/** Who is not heard or seen cannot take part: what was not ticked is said once more. */
function warnings({ equipment }: VideoconferenceAnswers): Warning[] {
  const isMissing = equipment !== undefined && equipment.length < EQUIPMENT.length;
  return isMissing ? [{ step: "online", code: "equipmentIncomplete", params: {} }] : [];
}
