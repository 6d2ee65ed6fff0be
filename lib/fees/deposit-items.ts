/** Security deposits in civil cases: Civil Procedure Law, s. 43.1. */
export const CIVIL_DEPOSITS: readonly string[] = [
  "civil.ancillary_complaint",
  "civil.complaint_officer",
  "civil.complaint_mkd",
  "civil.complaint_ip",
  "civil.cassation",
  "civil.new_facts",
];

/** Security deposits in administrative cases: Administrative Procedure Law, s. 124(3)–(6). */
export const ADMINISTRATIVE_DEPOSITS: readonly string[] = [
  "administrative.ancillary",
  "administrative.cassation",
  "administrative.interim",
  "administrative.new_facts",
];
