/** Under this key a person's mandates are kept, as the register told them last. */
export const MANDATES_KEY = "mandates";
