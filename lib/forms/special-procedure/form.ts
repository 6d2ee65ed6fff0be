import { type StateFee, stateFee } from "@/lib/fees/state-fee";
import { translator } from "@/lib/i18n/translator";
import type { Party as ExchangeParty } from "@/lib/exchange/shapes";
import type { Filed, SubmitContext, Warning } from "../form";
import { paper } from "../paper/paper";
import { heading, paragraph } from "../paper/paper-words";
import { prefillApplicant } from "../parts/applicant";
import { chosenCourt } from "../parts/chosen-court";
import { exemptionTyped, PERSONAL_EXEMPTIONS } from "../parts/exemption";
import { codeOf, mistypedCodes } from "../parts/mistyped";
import { filedParty } from "../parts/opponents";
import { filedRepresentative, unprovedRepresentation } from "../parts/representative";
import { exemptionOfKind, roleOfConcerned } from "./kinds";
import { courtsOfSpecial } from "./places";
import { type SpecialAnswers, specialQuestions } from "./questions";

const court = (answers: SpecialAnswers) => chosenCourt(courtsOfSpecial(answers), answers.court);

/** Application in special proceedings: Civil Procedure Law, s. 251–258 and the chapter of its kind. */
export const specialProcedure = specialQuestions.submit({
  prefill: prefillApplicant,
  fromExemption: exemptionTyped(PERSONAL_EXEMPTIONS),
  court,
  fee,
  document: paper(specialQuestions, {
    court,
    fee,
    requests: ({ request }) => [request],
    leftOut: ["hasRepresentative", "specialKind", "hasInterested", "request", "exempt"],
    // Of another case there is no name for its kind: its subject says what it is about.
    before: ({ specialKind }, { text }) =>
      specialKind === "other"
        ? []
        : [heading(text("document.kind")), paragraph(text(`document.subjects.${specialKind}`))],
  }),
  filed,
  warnings,
});

/** The item has no known amount; some kinds are free by law (s. 43(1)). */
function fee({ specialKind, exemptionGround }: SpecialAnswers, { day, schedules }: SubmitContext): StateFee {
  return stateFee(
    {
      date: day,
      claims: [{ item: "civil.special_procedure" }],
      exemption: exemptionOfKind(specialKind) ?? exemptionGround,
    },
    schedules,
  );
}

/** The one whom the case is about, as far as they take part in it. */
function concernedOf({ specialKind, concernedName, concernedCode }: SpecialAnswers): ExchangeParty[] {
  const role = roleOfConcerned(specialKind);
  if (role === null || concernedName === undefined) return [];
  return [filedParty(role, { kind: "person", name: concernedName, personalCode: concernedCode ?? null })];
}

function filed(answers: SpecialAnswers): Filed {
  const { specialKind, interested = [], hearing } = answers;
  return {
    kind: "specialProcedure",
    // What is filed is Latvian, whatever language the pages were read in.
    subject: translator("lv")(`form-special-procedure:document.subjects.${specialKind}`),
    parties: [
      ...concernedOf(answers),
      ...interested.map(({ interestedPerson }) => filedParty("interestedPerson", interestedPerson)),
      ...filedRepresentative(answers),
    ],
    hearing: { requested: hearing === "yes", reason: null },
    mainDebt: null,
    claimTotal: null,
  };
}

function warnings(answers: SpecialAnswers): Warning[] {
  const { interested = [], concernedCode, representativeCode } = answers;
  return [
    ...unprovedRepresentation(answers),
    ...mistypedCodes("person", [concernedCode]),
    ...mistypedCodes("representative", [representativeCode]),
    ...mistypedCodes(
      "interested",
      interested.map(({ interestedPerson }) => codeOf(interestedPerson)),
    ),
  ];
}
