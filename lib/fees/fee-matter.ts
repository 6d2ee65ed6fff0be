import type { FeeItem } from "./fee-item";

/** What a person comes to the calculator with, and the items that belong to it; the first is offered first. */
export const FEE_MATTERS = {
  claim: [
    "civil.monetary_claim",
    "civil.non_monetary_claim",
    "civil.non_assessable_claim",
    "civil.divorce",
    "civil.labour_claim",
    "civil.child_maintenance",
  ],
  maintenance: ["civil.child_maintenance", "civil.monetary_claim", "civil.non_monetary_claim"],
  debt: ["civil.undisputed_warning_epo_auction", "civil.arbitral_award_writ"],
  application: [
    "civil.special_procedure",
    "civil.protection_from_violence",
    "civil.securing_claim",
    "civil.default_judgment_renewal",
    "civil.insolvency",
    "civil.foreign_judgment",
    "civil.writ_to_bailiff",
    "civil.property_to_acquirer",
  ],
  complaint: [
    "civil.ancillary_complaint",
    "civil.appeal",
    "civil.cassation",
    "civil.new_facts",
    "civil.complaint_officer",
    "civil.complaint_mkd",
    "civil.complaint_ip",
  ],
  administrative: [
    "administrative.application",
    "administrative.appeal",
    "administrative.ancillary",
    "administrative.cassation",
    "administrative.interim",
    "administrative.new_facts",
  ],
  criminal: [],
  services: [
    "services.copy_page",
    "services.certify_document",
    "services.certificate",
    "services.anonymise_page",
    "services.audio_copy",
    "services.binding",
    "services.archive_search_known",
    "services.archive_search_unknown",
  ],
  legalAid: ["services.legal_aid_out_of_court", "services.legal_aid_litigation"],
} as const satisfies Readonly<Record<string, readonly FeeItem[]>>;

export type FeeMatter = keyof typeof FEE_MATTERS;

export const FEE_MATTER_IDS = Object.keys(FEE_MATTERS) as readonly FeeMatter[];

export const itemsOf = (matter: FeeMatter): readonly FeeItem[] => FEE_MATTERS[matter];

/** The items that ask for nothing without a sum. */
const BY_AMOUNT: readonly FeeItem[] = [
  "civil.monetary_claim",
  "civil.undisputed_warning_epo_auction",
  "civil.arbitral_award_writ",
  "civil.loss_security",
];

export const isByAmount = (item: FeeItem): boolean => BY_AMOUNT.includes(item);

/** The claims that have a sum; beside any other a sum means nothing. */
export const hasClaimSum = (item: string): boolean =>
  BY_AMOUNT.some((known) => known === item) ||
  ["civil.labour_claim", "civil.child_maintenance"].includes(item);

/** Contributions are paid once; the other services are counted. */
export const isCounted = (item: FeeItem): boolean =>
  item.startsWith("services.") && !item.includes("legal_aid");

/** S. 43 of the Civil Procedure Law and the costs of a dispute are questions of civil cases. */
export const isCivil = (matter: FeeMatter): boolean =>
  itemsOf(matter).some((item) => item.startsWith("civil."));
