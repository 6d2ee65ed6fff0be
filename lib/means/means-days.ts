/**
 * How long answers about means are kept after the last change. No law sets it: it is the house's own rule (decision 024). They tell
 * of a month, and an older month helps nobody; income is not to lie about longer than it is of use (General Data Protection
 * Regulation, art. 5(1)(c) and (e)).
 */
export const MEANS_DAYS = 90;
