import { day } from "@/lib/core/day";
import { administrativeFees } from "./administrative-fees";
import { fixed, likely, notKnown, percent, percentScale, sure } from "./rates";
import type { FeeSchedule, ScheduledFee } from "./schedule";
import { legalAidContributions, paidServices } from "./service-fees";

const MEMORY = "Own knowledge, consistent with what was read";
const NOT_READ = "The text of the law of that time was not read";

/** Civil Procedure Law, s. 34 in the wording before 2025-04-01. */
const CIVIL: Readonly<Record<string, ScheduledFee>> = {
  "civil.monetary_claim": likely(
    "section34Before2025",
    percentScale(
      [2_134, 0, 150, 70],
      [7_114, 320, 40, 0],
      [28_457, 520, 32, 0],
      [142_287, 1_200, 16, 0],
      [711_435, 3_025, 10, 0],
      [null, 8_715, 6, 0],
    ),
    "European e-Justice portal (the first two brackets); amendments of 2013; rounded values from memory",
  ),
  "civil.undisputed_warning_epo_auction": likely(
    "section34Before2025",
    percent(20, { maximum: 500 }),
    "European e-Justice portal, European order for payment",
  ),
  "civil.arbitral_award_writ": likely("section34Before2025", percent(10, { maximum: 300 }), MEMORY),
  "civil.special_procedure": likely("section34Before2025", fixed(45), MEMORY),
  "civil.writ_to_bailiff": likely("bailiffFees", fixed(3), "Council of Bailiffs, 2018-03-06"),
  "civil.property_to_acquirer": likely("section34Before2025", fixed(70), "Council of Bailiffs, 2018-03-06"),
  "civil.protection_from_violence": likely("violenceExempt", fixed(0), MEMORY),
  "civil.child_maintenance": likely("maintenanceExempt", fixed(0), MEMORY),
  "civil.labour_claim": likely("labourExempt", fixed(0), MEMORY),
  "civil.non_assessable_claim": notKnown("section34Before2025", NOT_READ),
  "civil.non_monetary_claim": notKnown("section34Before2025", NOT_READ),
  "civil.divorce": notKnown(
    "section34Before2025",
    "The amount changed in these years; since when is not known",
  ),
  "civil.securing_claim": likely("section34Before2025", percent(5, { minimum: 70 }), MEMORY),
  "civil.default_judgment_renewal": notKnown("section34Before2025", NOT_READ),
  "civil.insolvency": notKnown("section34Before2025", NOT_READ),
  "civil.foreign_judgment": notKnown("section34Before2025", NOT_READ),
  "civil.appeal": notKnown("section34Before2025", NOT_READ),
};

const DEPOSITS: Readonly<Record<string, ScheduledFee>> = {
  "civil.ancillary_complaint": likely("depositAncillary", fixed(70), MEMORY),
  "civil.complaint_officer": notKnown("depositOfficer", NOT_READ),
  "civil.complaint_mkd": notKnown("depositInsolvencyControl", NOT_READ),
  "civil.complaint_ip": notKnown("depositIndustrialProperty", NOT_READ),
  "civil.cassation": likely("depositCassation", fixed(300), MEMORY),
  "civil.new_facts": notKnown("depositNewFacts", NOT_READ),
  "civil.loss_security": notKnown("lossSecurity", NOT_READ),
};

const LAST_DAY_OF_OFFICE_FEES = day("2021-11-30");

/** Civil Procedure Law, s. 38, until it was repealed. */
const office = (amount: number): ScheduledFee => ({
  ...sure("officeFee", fixed(amount), "The fee calculator of the courts before 2021-12-01"),
  until: LAST_DAY_OF_OFFICE_FEES,
});

const OFFICE_FEES: Readonly<Record<string, ScheduledFee>> = {
  "civil.office_copy_of_document": office(7),
  "civil.office_repeat_judgment_or_decision": office(7),
  "civil.office_certificate": office(3),
  "civil.office_duplicate_writ": office(15),
  "civil.office_entry_into_force_for_abroad": office(5),
  "civil.office_summoning_witness": office(5),
};

/** The percentages of before the reform, none of them certain enough to be charged; kept for filings of that time. */
export const schedule20180301: FeeSchedule = {
  id: "2018-03-01",
  validFrom: day("2018-03-01"),
  validTo: day("2025-03-31"),
  items: {
    ...CIVIL,
    ...DEPOSITS,
    ...OFFICE_FEES,
    ...administrativeFees(likely),
    ...paidServices,
    ...legalAidContributions(likely),
  },
};
