import type { MyData } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import type { Filed, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { unattachedHeldEvidence } from "../parts/attached-evidence";
import { filedChildren } from "../parts/children";
import { mistypedCodes } from "../parts/mistyped";
import type { TypedGroup } from "../typed";
import { protectionAnnex } from "./annex";
import { courtOfProtection, tellingNothing } from "./courts-of-protection";
import { type ProtectionAnswers, protectionQuestions } from "./questions";
import { protectionRequests } from "./requests";
import { secretsTold } from "./secrets-told";

const court = (answers: ProtectionAnswers, { inCase }: SubmitContext) =>
  courtOfProtection({ ...answers, inCase });

/** Temporary protection from violence: Civil Procedure Law, ch. 30.5. No fee is due (s. 43(1)15). */
export const protectionFromViolence = protectionQuestions.submit({
  prefill,
  court,
  fee: () => null,
  document: paper(protectionQuestions, {
    court: (answers, context) => tellingNothing(court(answers, context)),
    fee: () => null,
    requests: protectionRequests,
    leftOut: [
      "pendingCase",
      "othersConcerned",
      "evidenceElsewhere",
      "measures",
      "homeAddress",
      "homeDistance",
      "forbiddenPlaces",
      "otherMeasures",
      "separateContact",
      "decisionBy",
      "socialService",
    ],
  }),
  filed,
  confidential: protectionAnnex,
  warnings,
});

/** What the registers know of how the person is reached goes to the annex: the other side would read it in the paper. */
function prefill({ declaredAddress, email, phone }: MyData): TypedGroup {
  return {
    ...(declaredAddress === null ? {} : { applicantAddress: { ...declaredAddress } }),
    contactEmail: email ?? "",
    contactPhone: phone ?? "",
  };
}

function filed(answers: ProtectionAnswers): Filed {
  const { respondentName, respondentCode, respondentAddress, respondentPhone, children = [] } = answers;
  return {
    kind: "protectionFromViolence",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")("form-protection-from-violence:document.subject"),
    parties: [
      {
        role: "defendant",
        kind: "person",
        name: respondentName,
        personalCode: respondentCode,
        registrationNumber: null,
        address: respondentAddress,
        email: null,
        phone: respondentPhone,
      },
      ...filedChildren(children),
    ],
    hearing: { requested: false, reason: null },
    mainDebt: null,
    claimTotal: null,
    caseNumber: answers.caseNumber ?? null,
  };
}

function warnings(answers: ProtectionAnswers): Warning[] {
  const { respondentCode, children = [], concerned = [], evidence = [], attachments } = answers;
  return [
    ...secretsTold(answers),
    ...unattachedHeldEvidence({ evidence, attachments }),
    ...mistypedCodes("respondent", [respondentCode]),
    ...mistypedCodes(
      "children",
      children.map(({ childCode }) => childCode),
    ),
    ...mistypedCodes(
      "concerned",
      concerned.map(({ personCode }) => personCode),
    ),
  ];
}
