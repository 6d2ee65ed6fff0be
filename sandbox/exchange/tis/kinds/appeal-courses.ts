import type { Course } from "./appeal-decisions";
import { courtAbove, senate } from "./higher-court";

/** Civil Procedure Law, s. 422–425, in simplified cases s. 440.7–440.9. */
export const CIVIL_APPEAL: Course = {
  instance: "appeal",
  lvOf: "apelācijas",
  above: ({ courtId }) => courtAbove(courtId),
  explain: "30 dienu laikā no nosūtīšanas dienas (Civilprocesa likuma 423. pants)",
  opening: "Civilprocesa likuma 425. pants",
  notOpening: "Civilprocesa likuma 425. panta otrā daļa",
};

/** Civil Procedure Law, s. 460, 464 and 464.1. */
export const CIVIL_CASSATION: Course = {
  instance: "cassation",
  lvOf: "kasācijas",
  above: senate,
  explain: "30 dienu laikā no nosūtīšanas dienas (Civilprocesa likuma 460. pants)",
  opening: "Civilprocesa likuma 464. panta otrā daļa",
  notOpening: "Civilprocesa likuma 464. panta trešā daļa un 464.¹ pants",
};

/** Administrative Procedure Law, s. 298–301.1. */
export const ADMINISTRATIVE_APPEAL: Course = {
  instance: "appeal",
  lvOf: "apelācijas",
  above: ({ courtId }) => courtAbove(courtId),
  explain: "mēneša laikā no nosūtīšanas dienas (Administratīvā procesa likuma 299. pants)",
  opening: "Administratīvā procesa likuma 301. pants",
  notOpening: "Administratīvā procesa likuma 301. un 301.¹ pants",
};

/** Administrative Procedure Law, s. 334, 338 and 338.1. */
export const ADMINISTRATIVE_CASSATION: Course = {
  instance: "cassation",
  lvOf: "kasācijas",
  above: senate,
  explain: "mēneša laikā no nosūtīšanas dienas (Administratīvā procesa likuma 334. pants)",
  opening: "Administratīvā procesa likuma 338. panta trešā daļa",
  notOpening: "Administratīvā procesa likuma 338. panta otrā daļa un 338.¹ pants",
};
