/** What the account page can tell was just done. */
export const ACCOUNT_CHANGES = [
  "sessionEnded",
  "othersEnded",
  "languageChosen",
  "addressAsked",
  "addressConfirmed",
  "mailStopped",
  "mailChosen",
] as const;
export type AccountChange = (typeof ACCOUNT_CHANGES)[number];
