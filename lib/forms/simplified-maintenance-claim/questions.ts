import { type AnswersIn, defineForm } from "../define-form";
import { agreement } from "../fields/agreement";
import { choice } from "../fields/choice";
import { courtChoice } from "../fields/court";
import { files } from "../fields/files";
import { longText } from "../fields/long-text";
import { money } from "../fields/money";
import { ACCOUNT_FIELDS, APPLICANT_FIELDS, applicantIssue } from "../parts/applicant";
import { CHILD_FIELDS, childIssue, childTwiceIssue } from "../parts/children";
import {
  COST_FIELDS,
  COST_LIST_FIELDS,
  EVIDENCE_FIELDS,
  GROUNDS_FIELDS,
  SETTLEMENT_FIELDS,
} from "../parts/claim-parts";
import { type Opponent, OPPONENT_FIELDS, opponentIssue } from "../parts/opponents";
import { defendantTwiceIssue } from "../parts/own-defendant";
import { withProtectionDecision } from "../parts/protection-decision";
import { withRepresentative } from "../parts/representative";
import { isAboveLimit } from "./amounts";
import { courtsOfMaintenance } from "./courts";

/** Whether it is this form: Civil Procedure Law, s. 250.19, Cabinet Regulation 305, annex 2. */
const SCREENED = defineForm("simplified-maintenance-claim", { version: 1 })
  .precheck({
    maintenanceFor: choice("children", "other"),
    parentage: choice("known", "open"),
    earlierOrder: choice("no", "yes"),
    defendantPlace: choice("latvia", "abroad"),
    childSum: choice("within", "above"),
  })
  .stopIf(({ maintenanceFor }) => maintenanceFor === "other", "other-person")
  .stopIf(({ parentage }) => parentage === "open", "parentage")
  .stopIf(({ earlierOrder }) => earlierOrder === "yes", "earlier-order")
  .stopIf(({ defendantPlace }) => defendantPlace === "abroad", "abroad")
  .stopIf(({ childSum }) => childSum === "above", "above-limit")
  .step(
    "applicant",
    { ...APPLICANT_FIELDS, ...ACCOUNT_FIELDS, claimantTie: choice("parent", "guardian") },
    applicantIssue,
  );

/** A company owes nobody maintenance. */
const parentIssue = ({ defendant }: Pick<Opponent, "defendant">) =>
  defendant.kind === "company" ? ({ field: "defendant.kind", code: "parentIsPerson" } as const) : undefined;

/** From whom, and for whom how much a month. What the least is the Cabinet says; it is asked and not reckoned. */
const CLAIMED = withRepresentative(SCREENED)
  .list("defendants", OPPONENT_FIELDS, {
    min: 1,
    max: 2,
    check: (answers) => parentIssue(answers) ?? opponentIssue(answers),
    among: defendantTwiceIssue,
  })
  .list(
    "children",
    { ...CHILD_FIELDS, monthly: money(), maintenanceLevel: choice("minimum", "above") },
    { min: 1, max: 10, check: childIssue, among: childTwiceIssue },
  )
  .stopIf(({ children }) => isAboveLimit(children), "above-limit")
  .step("needs", { needs: longText({ max: 4000 }), defendantMeans: longText({ max: 3000, rows: 4 }) })
  .step("grounds", GROUNDS_FIELDS)
  .list("evidence", EVIDENCE_FIELDS, { min: 1, max: 30 })
  .step("settlement", { mediation: SETTLEMENT_FIELDS.mediation });

export const maintenanceQuestions = withProtectionDecision(CLAIMED, () => true)
  .step("hearing", { hearing: choice("no", "yes") })
  .stepIf(({ hearing }) => hearing === "yes", "hearing-reason", { hearingReason: longText({ max: 4000 }) })
  .step("costs", { conductCosts: COST_FIELDS.conductCosts, otherRequests: COST_FIELDS.otherRequests })
  .stepIf(({ conductCosts }) => conductCosts === "yes", "cost-list", COST_LIST_FIELDS)
  .stepIf((answers) => courtsOfMaintenance(answers).length > 1, "court", {
    court: courtChoice(courtsOfMaintenance),
  })
  .step("attachments", {
    attachments: files({
      required: ["birthFacts"],
      purposes: ["evidence", "incomeProof", "powerOfAttorney", "other"],
    }),
  })
  .confirm("declaration", { truth: agreement() });

export type MaintenanceAnswers = AnswersIn<typeof maintenanceQuestions>;
