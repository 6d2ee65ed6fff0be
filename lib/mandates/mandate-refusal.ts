/** Why nothing can be done for the principal: the register has ended the mandate, or does not answer. */
export type MandateRefusal = "mandateEnded" | "mandateUnavailable";
