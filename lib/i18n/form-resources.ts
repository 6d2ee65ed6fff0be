// Made by `npm run generate` from locales/*/forms; not edited by hand.
import lvAdministrativeAppeal from "@/locales/lv/forms/administrative-appeal.json" with { type: "json" };
import lvAdministrativeApplication from "@/locales/lv/forms/administrative-application.json" with { type: "json" };
import lvAdministrativeCassation from "@/locales/lv/forms/administrative-cassation.json" with { type: "json" };
import lvAncillaryComplaint from "@/locales/lv/forms/ancillary-complaint.json" with { type: "json" };
import lvAppeal from "@/locales/lv/forms/appeal.json" with { type: "json" };
import lvAttestation from "@/locales/lv/forms/attestation.json" with { type: "json" };
import lvCassation from "@/locales/lv/forms/cassation.json" with { type: "json" };
import lvCertificateRequest from "@/locales/lv/forms/certificate-request.json" with { type: "json" };
import lvClaim from "@/locales/lv/forms/claim.json" with { type: "json" };
import lvCommon from "@/locales/lv/forms/common.json" with { type: "json" };
import lvCorrection from "@/locales/lv/forms/correction.json" with { type: "json" };
import lvDivorce from "@/locales/lv/forms/divorce.json" with { type: "json" };
import lvExplanation from "@/locales/lv/forms/explanation.json" with { type: "json" };
import lvFeeRefund from "@/locales/lv/forms/fee-refund.json" with { type: "json" };
import lvFreeApplication from "@/locales/lv/forms/free-application.json" with { type: "json" };
import lvFullJudgmentRequest from "@/locales/lv/forms/full-judgment-request.json" with { type: "json" };
import lvMaterialsRequest from "@/locales/lv/forms/materials-request.json" with { type: "json" };
import lvNewlyDiscoveredFacts from "@/locales/lv/forms/newly-discovered-facts.json" with { type: "json" };
import lvPaymentOrder from "@/locales/lv/forms/payment-order.json" with { type: "json" };
import lvPaymentOrderResponse from "@/locales/lv/forms/payment-order-response.json" with { type: "json" };
import lvProtectionFromViolence from "@/locales/lv/forms/protection-from-violence.json" with { type: "json" };
import lvRenewalOfProceedings from "@/locales/lv/forms/renewal-of-proceedings.json" with { type: "json" };
import lvSecuringClaim from "@/locales/lv/forms/securing-claim.json" with { type: "json" };
import lvSettlement from "@/locales/lv/forms/settlement.json" with { type: "json" };
import lvSimplifiedMaintenanceClaim from "@/locales/lv/forms/simplified-maintenance-claim.json" with { type: "json" };
import lvSimplifiedMoneyClaim from "@/locales/lv/forms/simplified-money-claim.json" with { type: "json" };
import lvSpecialProcedure from "@/locales/lv/forms/special-procedure.json" with { type: "json" };
import lvTermExtension from "@/locales/lv/forms/term-extension.json" with { type: "json" };
import lvUndisputedEnforcement from "@/locales/lv/forms/undisputed-enforcement.json" with { type: "json" };
import lvVideoconference from "@/locales/lv/forms/videoconference.json" with { type: "json" };
import lvWithdrawal from "@/locales/lv/forms/withdrawal.json" with { type: "json" };
import lvWritOfExecutionRequest from "@/locales/lv/forms/writ-of-execution-request.json" with { type: "json" };
import enAdministrativeAppeal from "@/locales/en/forms/administrative-appeal.json" with { type: "json" };
import enAdministrativeApplication from "@/locales/en/forms/administrative-application.json" with { type: "json" };
import enAdministrativeCassation from "@/locales/en/forms/administrative-cassation.json" with { type: "json" };
import enAncillaryComplaint from "@/locales/en/forms/ancillary-complaint.json" with { type: "json" };
import enAppeal from "@/locales/en/forms/appeal.json" with { type: "json" };
import enAttestation from "@/locales/en/forms/attestation.json" with { type: "json" };
import enCassation from "@/locales/en/forms/cassation.json" with { type: "json" };
import enCertificateRequest from "@/locales/en/forms/certificate-request.json" with { type: "json" };
import enClaim from "@/locales/en/forms/claim.json" with { type: "json" };
import enCommon from "@/locales/en/forms/common.json" with { type: "json" };
import enCorrection from "@/locales/en/forms/correction.json" with { type: "json" };
import enDivorce from "@/locales/en/forms/divorce.json" with { type: "json" };
import enExplanation from "@/locales/en/forms/explanation.json" with { type: "json" };
import enFeeRefund from "@/locales/en/forms/fee-refund.json" with { type: "json" };
import enFreeApplication from "@/locales/en/forms/free-application.json" with { type: "json" };
import enFullJudgmentRequest from "@/locales/en/forms/full-judgment-request.json" with { type: "json" };
import enMaterialsRequest from "@/locales/en/forms/materials-request.json" with { type: "json" };
import enNewlyDiscoveredFacts from "@/locales/en/forms/newly-discovered-facts.json" with { type: "json" };
import enPaymentOrder from "@/locales/en/forms/payment-order.json" with { type: "json" };
import enPaymentOrderResponse from "@/locales/en/forms/payment-order-response.json" with { type: "json" };
import enProtectionFromViolence from "@/locales/en/forms/protection-from-violence.json" with { type: "json" };
import enRenewalOfProceedings from "@/locales/en/forms/renewal-of-proceedings.json" with { type: "json" };
import enSecuringClaim from "@/locales/en/forms/securing-claim.json" with { type: "json" };
import enSettlement from "@/locales/en/forms/settlement.json" with { type: "json" };
import enSimplifiedMaintenanceClaim from "@/locales/en/forms/simplified-maintenance-claim.json" with { type: "json" };
import enSimplifiedMoneyClaim from "@/locales/en/forms/simplified-money-claim.json" with { type: "json" };
import enSpecialProcedure from "@/locales/en/forms/special-procedure.json" with { type: "json" };
import enTermExtension from "@/locales/en/forms/term-extension.json" with { type: "json" };
import enUndisputedEnforcement from "@/locales/en/forms/undisputed-enforcement.json" with { type: "json" };
import enVideoconference from "@/locales/en/forms/videoconference.json" with { type: "json" };
import enWithdrawal from "@/locales/en/forms/withdrawal.json" with { type: "json" };
import enWritOfExecutionRequest from "@/locales/en/forms/writ-of-execution-request.json" with { type: "json" };

/** The texts of forms by language. Their keys are made from the ids of steps and fields, and proven by lib/forms/catalog.test.ts. */
export const formResources = {
  lv: {
    "form-administrative-appeal": lvAdministrativeAppeal,
    "form-administrative-application": lvAdministrativeApplication,
    "form-administrative-cassation": lvAdministrativeCassation,
    "form-ancillary-complaint": lvAncillaryComplaint,
    "form-appeal": lvAppeal,
    "form-attestation": lvAttestation,
    "form-cassation": lvCassation,
    "form-certificate-request": lvCertificateRequest,
    "form-claim": lvClaim,
    "form-common": lvCommon,
    "form-correction": lvCorrection,
    "form-divorce": lvDivorce,
    "form-explanation": lvExplanation,
    "form-fee-refund": lvFeeRefund,
    "form-free-application": lvFreeApplication,
    "form-full-judgment-request": lvFullJudgmentRequest,
    "form-materials-request": lvMaterialsRequest,
    "form-newly-discovered-facts": lvNewlyDiscoveredFacts,
    "form-payment-order": lvPaymentOrder,
    "form-payment-order-response": lvPaymentOrderResponse,
    "form-protection-from-violence": lvProtectionFromViolence,
    "form-renewal-of-proceedings": lvRenewalOfProceedings,
    "form-securing-claim": lvSecuringClaim,
    "form-settlement": lvSettlement,
    "form-simplified-maintenance-claim": lvSimplifiedMaintenanceClaim,
    "form-simplified-money-claim": lvSimplifiedMoneyClaim,
    "form-special-procedure": lvSpecialProcedure,
    "form-term-extension": lvTermExtension,
    "form-undisputed-enforcement": lvUndisputedEnforcement,
    "form-videoconference": lvVideoconference,
    "form-withdrawal": lvWithdrawal,
    "form-writ-of-execution-request": lvWritOfExecutionRequest,
  },
  en: {
    "form-administrative-appeal": enAdministrativeAppeal,
    "form-administrative-application": enAdministrativeApplication,
    "form-administrative-cassation": enAdministrativeCassation,
    "form-ancillary-complaint": enAncillaryComplaint,
    "form-appeal": enAppeal,
    "form-attestation": enAttestation,
    "form-cassation": enCassation,
    "form-certificate-request": enCertificateRequest,
    "form-claim": enClaim,
    "form-common": enCommon,
    "form-correction": enCorrection,
    "form-divorce": enDivorce,
    "form-explanation": enExplanation,
    "form-fee-refund": enFeeRefund,
    "form-free-application": enFreeApplication,
    "form-full-judgment-request": enFullJudgmentRequest,
    "form-materials-request": enMaterialsRequest,
    "form-newly-discovered-facts": enNewlyDiscoveredFacts,
    "form-payment-order": enPaymentOrder,
    "form-payment-order-response": enPaymentOrderResponse,
    "form-protection-from-violence": enProtectionFromViolence,
    "form-renewal-of-proceedings": enRenewalOfProceedings,
    "form-securing-claim": enSecuringClaim,
    "form-settlement": enSettlement,
    "form-simplified-maintenance-claim": enSimplifiedMaintenanceClaim,
    "form-simplified-money-claim": enSimplifiedMoneyClaim,
    "form-special-procedure": enSpecialProcedure,
    "form-term-extension": enTermExtension,
    "form-undisputed-enforcement": enUndisputedEnforcement,
    "form-videoconference": enVideoconference,
    "form-withdrawal": enWithdrawal,
    "form-writ-of-execution-request": enWritOfExecutionRequest,
  },
} as const;
