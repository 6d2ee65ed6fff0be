/**
 * The forms that bring a claim before a civil court: what the Civil Procedure Law says of taking, refusing and curing a
 * statement of claim (s. 130–133) is said of these alone.
 */
const CLAIM_FORMS = ["simplified-money-claim", "simplified-maintenance-claim", "claim", "divorce"];

export const beginsClaim = (form: string): boolean => CLAIM_FORMS.includes(form);
