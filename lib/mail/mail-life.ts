/** An e-mail that has left, or never will, is kept so long: to answer "was it sent?". */
export const MAIL_DAYS = 30;

/** A link that confirms an address is good for so long; afterwards the address is asked for again. */
export const ADDRESS_CHANGE_HOURS = 48;
