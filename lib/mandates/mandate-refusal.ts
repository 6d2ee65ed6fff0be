/** Why nothing can be done for the principal: the register has ended the mandate, or does not answer. */
export type MandateRefusal = "mandateEnded" | "mandateUnavailable";

/** The same, and that what is asked for belongs to another for whom one acts, or to oneself. */
export type ActingRefusal = MandateRefusal | "otherPrincipal";
