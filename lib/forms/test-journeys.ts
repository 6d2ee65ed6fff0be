import { administrativeAppealJourneys } from "./administrative-appeal/test-journeys";
import { administrativeApplicationJourneys } from "./administrative-application/test-journeys";
import { administrativeCassationJourneys } from "./administrative-cassation/test-journeys";
import { ancillaryComplaintJourneys } from "./ancillary-complaint/test-journeys";
import { cassationJourneys } from "./cassation/test-journeys";
import { renewalJourneys } from "./renewal-of-proceedings/test-journeys";
import { newFactsJourneys } from "./newly-discovered-facts/test-journeys";
import { appealJourneys } from "./appeal/test-journeys";
import type { FormId } from "./catalog";
import { fullJudgmentJourneys } from "./full-judgment-request/test-journeys";
import { explanationJourneys } from "./explanation/test-journeys";
import { paymentOrderJourneys } from "./payment-order/test-journeys";
import { paymentOrderResponseJourneys } from "./payment-order-response/test-journeys";
import { maintenanceJourneys } from "./simplified-maintenance-claim/test-journeys";
import { claimJourneys } from "./claim/test-journeys";
import { undisputedJourneys } from "./undisputed-enforcement/test-journeys";
import { videoconferenceJourneys } from "./videoconference/test-journeys";
import { protectionJourneys } from "./protection-from-violence/test-journeys";
import { withdrawalJourneys } from "./withdrawal/test-journeys";
import { settlementJourneys } from "./settlement/test-journeys";
import { termExtensionJourneys } from "./term-extension/test-journeys";
import { writRequestJourneys } from "./writ-of-execution-request/test-journeys";
import { certificateJourneys } from "./certificate-request/test-journeys";
import { materialsJourneys } from "./materials-request/test-journeys";
import { attestationJourneys } from "./attestation/test-journeys";
import { divorceJourneys } from "./divorce/test-journeys";
import { feeRefundJourneys } from "./fee-refund/test-journeys";
import { freeApplicationJourneys } from "./free-application/test-journeys";
import { securingJourneys } from "./securing-claim/test-journeys";
import { specialJourneys } from "./special-procedure/test-journeys";
import type { FormJourneys } from "./test-journey";

/** Forms whose own tests walk them. */
type Walked = "simplified-money-claim" | "correction";

/** The journeys of every form: one that has none does not compile. */
export const JOURNEYS: Readonly<Record<Exclude<FormId, Walked>, FormJourneys>> = {
  "full-judgment-request": fullJudgmentJourneys,
  "protection-from-violence": protectionJourneys,
  "securing-claim": securingJourneys,
  "special-procedure": specialJourneys,
  divorce: divorceJourneys,
  appeal: appealJourneys,
  "ancillary-complaint": ancillaryComplaintJourneys,
  cassation: cassationJourneys,
  "renewal-of-proceedings": renewalJourneys,
  "newly-discovered-facts": newFactsJourneys,
  "administrative-appeal": administrativeAppealJourneys,
  "administrative-application": administrativeApplicationJourneys,
  "administrative-cassation": administrativeCassationJourneys,
  explanation: explanationJourneys,
  "undisputed-enforcement": undisputedJourneys,
  videoconference: videoconferenceJourneys,
  withdrawal: withdrawalJourneys,
  "payment-order": paymentOrderJourneys,
  settlement: settlementJourneys,
  "payment-order-response": paymentOrderResponseJourneys,
  "term-extension": termExtensionJourneys,
  "writ-of-execution-request": writRequestJourneys,
  "simplified-maintenance-claim": maintenanceJourneys,
  "certificate-request": certificateJourneys,
  "materials-request": materialsJourneys,
  attestation: attestationJourneys,
  "fee-refund": feeRefundJourneys,
  "free-application": freeApplicationJourneys,
  claim: claimJourneys,
};
