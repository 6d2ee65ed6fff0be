import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { Party } from "@/lib/exchange/shapes";
import type { StateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { Filed, FilingCourt, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { heading, paragraph, type PaperWords } from "../paper/paper-words";
import { administrativeFee, drawnUp, releaseRequest } from "../parts/administrative";
import { prefillApplicant } from "../parts/applicant";
import { missedTermRequest } from "../parts/missed-term";
import { sumInFull } from "../parts/sum-in-full";
import { damagesTotal } from "./damages";
import { type AdministrativeApplicationAnswers, administrativeApplicationQuestions } from "./questions";

/** Application to the administrative court: Administrative Procedure Law, s. 184–189. */
export const administrativeApplication = administrativeApplicationQuestions.submit({
  prefill: prefillApplicant,
  court,
  fee,
  document: paper(administrativeApplicationQuestions, {
    court,
    fee,
    leftOut: [
      "whereabouts",
      "houseBy",
      "applicationRequest",
      "otherRequests",
      "hearing",
      "legalAid",
      "feeRelease",
    ],
    before: (answers, words) => [
      heading(words.text("document.preTrial")),
      paragraph(words.text(`document.preTrialOf.${answers.preTrial}`)),
      ...sums(answers, words),
    ],
    after: (_answers, words, context) => [
      heading(words.text("document.drawnUpTitle")),
      drawnUp(words, context),
    ],
    requests,
  }),
  filed,
  warnings,
});

function court({ whereabouts, houseBy, applicantAddress, prisonAddress }: AdministrativeApplicationAnswers) {
  const at = whereabouts === "prison" ? prisonAddress?.municipality : applicantAddress?.municipality;
  const [found] = jurisdiction({
    procedure: "administrative",
    applicant: whereabouts === "prison" ? "prisoner" : "free",
    municipality: houseBy ?? at ?? null,
  });
  if (found === undefined) throw new Error("Every municipality of the list has its court");
  return found satisfies FilingCourt;
}

function fee(answers: AdministrativeApplicationAnswers, context: SubmitContext): StateFee | null {
  return administrativeFee("application", answers, context);
}

function requests(answers: AdministrativeApplicationAnswers, words: PaperWords): string[] {
  const { text } = words;
  return [
    ...missedTermRequest(answers, words),
    answers.applicationRequest,
    ...(answers.hearing === "yes" ? [text("document.oralHearing")] : []),
    ...(answers.legalAid === "yes" ? [text("document.legalAid")] : []),
    ...releaseRequest(answers, words),
    ...(answers.otherRequests === null ? [] : [answers.otherRequests]),
  ];
}

function sums(answers: AdministrativeApplicationAnswers, words: PaperWords) {
  const total = damagesTotal(answers);
  if (total === null) return [];
  return [heading(words.text("document.damagesTotal")), paragraph(sumInFull(words, total))];
}

/** The authority answers for the public body (s. 186(2)4); it has no number that the person would know. */
function filed(answers: AdministrativeApplicationAnswers): Filed {
  const authority: Party = {
    role: "authority",
    kind: "company",
    name: answers.authorityName,
    personalCode: null,
    registrationNumber: null,
    address: answers.authorityAddress,
    email: null,
    phone: null,
  };
  return {
    kind: "administrativeApplication",
    subject: translator("lv")("form-administrative-application:document.subject"),
    parties: [authority],
    hearing: { requested: answers.hearing === "yes", reason: null },
    mainDebt: null,
    claimTotal: damagesTotal(answers),
  };
}

/** S. 187(1)2: that the authority above was asked is proved by a document. */
function warnings({ preTrial, attachments }: AdministrativeApplicationAnswers): Warning[] {
  const isNeeded = preTrial === "decided" || preTrial === "noAnswer";
  if (!isNeeded || attachments.some(({ purpose }) => purpose === "pretrialProof")) return [];
  return [{ step: "attachments", code: "challengeUnproved", params: {} }];
}
