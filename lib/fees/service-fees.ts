import { fixed, type Known, likely, perUnit } from "./rates";
import type { FeeUnit, ScheduledFee } from "./schedule";

const service = (amountCents: number, unit: FeeUnit): ScheduledFee =>
  likely(
    "paidServices",
    perUnit(amountCents, unit),
    "The Supreme Court's page on Cabinet Regulation No 96 of 2013-02-19; undated copy",
  );

/** Cabinet Regulation No 96 of 2013-02-19, as the Supreme Court applies it. */
export const paidServices: Readonly<Record<string, ScheduledFee>> = {
  "services.archive_search_known": service(85, "search"),
  "services.archive_search_unknown": service(171, "search"),
  "services.copy_page": service(14, "page"),
  "services.anonymise_page": service(185, "page"),
  "services.certify_document": service(285, "document"),
  "services.certificate": service(285, "document"),
  "services.audio_copy": service(242, "medium"),
  "services.binding": service(43, "document"),
};

/** What a person pays towards partial State legal aid in the cases of CPL s. 82.1. */
export const legalAidContributions = (known: Known): Readonly<Record<string, ScheduledFee>> => ({
  "services.legal_aid_out_of_court": known(
    "legalAidContribution",
    fixed(25),
    "The legal aid authority's page on cases conducted by advocates only",
  ),
  "services.legal_aid_litigation": known(
    "legalAidContribution",
    fixed(75),
    "The legal aid authority's page on cases conducted by advocates only",
  ),
});
