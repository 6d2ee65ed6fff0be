import { day } from "@/lib/core/day";
import { administrativeFees } from "./administrative-fees";
import { ARBITRAL_SCALE, CLAIM_SCALE, DEBT_SCALE } from "./annex-3";
import { fixed, likely, notKnown, percent, sure } from "./rates";
import type { FeeSchedule, ScheduledFee } from "./schedule";
import { legalAidContributions, paidServices } from "./service-fees";

const COURT_NOTICE = "Supreme Court's notice of 2025-04-02";
const PROSE_UNSEEN = "The prose rows of Civil Procedure Law, Annex 3, were not in the text read";

/** Civil Procedure Law, s. 43.1. */
const DEPOSITS: Readonly<Record<string, ScheduledFee>> = {
  "civil.ancillary_complaint": sure("depositAncillary", fixed(80), "CPL s. 43.1(1)1; Supreme Court's notice"),
  "civil.complaint_officer": sure("depositOfficer", fixed(80), "CPL s. 43.1(1)2"),
  "civil.complaint_mkd": sure("depositInsolvencyControl", fixed(80), "CPL s. 43.1(1)3"),
  "civil.complaint_ip": sure("depositIndustrialProperty", fixed(80), "CPL s. 43.1(1)4"),
  "civil.cassation": sure("depositCassation", fixed(300), "CPL s. 43.1(1.1)1, 458"),
  "civil.new_facts": sure("depositNewFacts", fixed(300), "CPL s. 43.1(1.1)2, 478(7)"),
  "civil.loss_security": sure("lossSecurity", percent(50), "CPL s. 140(2.1)"),
};

/** Civil Procedure Law, s. 34 and Annex 3. The fee is due for each separate claim. */
const CIVIL: Readonly<Record<string, ScheduledFee>> = {
  "civil.monetary_claim": sure(
    "annex3Scale",
    CLAIM_SCALE,
    `Civil Procedure Law, Annex 3, table 1; end points confirmed by the ${COURT_NOTICE}`,
  ),
  "civil.undisputed_warning_epo_auction": likely(
    "annex3Debt",
    DEBT_SCALE,
    "Civil Procedure Law, Annex 3, table 2; which procedures use it is inferred: they shared one rate before 2025",
  ),
  "civil.arbitral_award_writ": likely(
    "annex3Arbitral",
    ARBITRAL_SCALE,
    "Civil Procedure Law, Annex 3, table 3; what it applies to is inferred from the rate before 2025",
  ),
  "civil.non_assessable_claim": sure(
    "annex3Fixed",
    fixed(300),
    `${COURT_NOTICE}: claims that need not be valued`,
  ),
  "civil.non_monetary_claim": sure(
    "annex3Fixed",
    fixed(300),
    `${COURT_NOTICE}: claims of non-financial nature`,
  ),
  "civil.protection_from_violence": sure("violenceExempt", fixed(0), "CPL s. 43(1)15"),
  "civil.child_maintenance": sure("maintenanceExempt", fixed(0), "CPL s. 43(1)3"),
  "civil.labour_claim": sure("labourExempt", fixed(0), "CPL s. 43(1)1"),
  "civil.divorce": notKnown("annex3", PROSE_UNSEEN),
  "civil.special_procedure": notKnown("annex3", PROSE_UNSEEN),
  "civil.securing_claim": notKnown("annex3", PROSE_UNSEEN),
  "civil.default_judgment_renewal": notKnown("renewalDue", `CPL s. 208.5(3)1. ${PROSE_UNSEEN}`),
  "civil.insolvency": notKnown("annex3", PROSE_UNSEEN),
  "civil.foreign_judgment": notKnown("annex3", PROSE_UNSEEN),
  "civil.appeal": notKnown("appealDue", `CPL s. 420(1)3. ${PROSE_UNSEEN}`),
  "civil.writ_to_bailiff": likely(
    "bailiffFees",
    fixed(3),
    "Council of Bailiffs, 2018-03-06; the amount after 2025-04-01 was not seen",
  ),
  "civil.property_to_acquirer": notKnown("annex3", "Seen for 2018 only; the amount of today was not seen"),
};

/** The schedule as amended on 2025-02-27, in force from 2025-04-01. */
export const schedule20250401: FeeSchedule = {
  id: "2025-04-01",
  validFrom: day("2025-04-01"),
  validTo: null,
  items: {
    ...CIVIL,
    ...DEPOSITS,
    ...administrativeFees(sure),
    ...paidServices,
    ...legalAidContributions(sure),
  },
};
